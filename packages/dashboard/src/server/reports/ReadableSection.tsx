import { Failure, type Speaker } from '@perennial/words';
import { Component, type ReactNode } from 'react';
import { Problem } from '../Problem.tsx';

interface Props {
  /** Of the report. */
  readonly name: string;
  readonly run: number;
  readonly speaker: Speaker;
  readonly children: ReactNode;
}

/** A report that says what to do where a run of an earlier version kept less than it shows: the others on the page stand. */
export class ReadableSection extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { name, run, speaker, children } = this.props;
    if (this.state.error === null) return children;
    const values = { run: { count: run }, report: { text: name } };
    const failure = new Failure('workspace-damaged.report-of-earlier-run', values, this.state.error);
    return <Problem error={failure} speaker={speaker} />;
  }
}
