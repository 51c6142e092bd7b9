import type { ReactNode } from 'react';
import { useReport } from '../report/context.ts';
import type { SectionId } from '../section-id.ts';

interface Props {
  readonly id: SectionId;
  /** The answer to the section's question, in a sentence. */
  readonly answer: string;
  readonly children: ReactNode;
}

/** A section: what it asks, what it says, then what shows it. */
export function Section({ id, answer, children }: Props) {
  const { say } = useReport();
  return (
    <section id={id} className="section" aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 id={`${id}-title`} tabIndex={-1}>
          {say(`${id}.title`)}
        </h2>
        <p className="asks">{say(`${id}.asks`)}</p>
        <p className="answer">{answer}</p>
      </div>
      {children}
    </section>
  );
}
