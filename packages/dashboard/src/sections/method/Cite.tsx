import { useState } from 'react';
import { useReport } from '../../report/context.ts';
import { citation } from './citation.ts';

/** The headline figure as a citation, to copy. */
export function Cite() {
  const report = useReport();
  const [isCopied, setCopied] = useState(false);
  const words = citation(report);
  const copy = () => {
    // A page opened from a disk may not be allowed to: the text stands there to be selected.
    navigator.clipboard?.writeText(words).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <div className="card cite">
      <p className="citation">{words}</p>
      <button type="button" onClick={copy}>
        {report.say(isCopied ? 'method.cited' : 'method.cite')}
      </button>
    </div>
  );
}
