import { software } from '@perennial/study/reports';
import { Failure, type Speaker } from '@perennial/words';
import { Component, type ReactNode } from 'react';
import { Problem } from '../Problem.tsx';

interface Props {
  /** Of the report. */
  readonly name: string;
  readonly run: number;
  /** Version of the program that made the run. */
  readonly madeBy: string;
  readonly speaker: Speaker;
  readonly children: ReactNode;
}

/**
 * A report that cannot be shown says so and what to do: the others on the page stand. A run of another version may have kept less than it shows; in one of
 * this version it is a fault of the program, which is named.
 */
export class ReadableSection extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    const { name, run, madeBy, speaker, children } = this.props;
    const { error } = this.state;
    if (error === null) return children;
    const report = { text: name };
    if (madeBy === software) {
      const reason = { text: error instanceof Error ? error.message : String(error) };
      return (
        <div className="card problem" role="alert">
          <h2>{speaker.say('app.report-failed', { report, reason })}</h2>
          <p>{speaker.say('app.report-failed.remedy')}</p>
        </div>
      );
    }
    const failure = new Failure('workspace-damaged.report-of-earlier-run', { run: { count: run }, report }, error);
    return <Problem error={failure} speaker={speaker} />;
  }
}
