import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { failureOf } from '../ask.ts';
import { Problem } from '../Problem.tsx';

interface Props {
  readonly rule: string;
  readonly name: string;
  readonly speaker: Speaker;
}

/** All customers of a rule, as a file. */
export function DownloadMembers({ rule, name, speaker }: Props) {
  const { say, language } = speaker;
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error?: unknown }>({ isBusy: false });
  const load = async () => {
    setState({ isBusy: true });
    try {
      const answer = await fetch(`/api/customers?${new URLSearchParams({ rule })}`, {
        headers: { accept: 'text/csv', 'accept-language': language },
      });
      if (!answer.ok) throw await failureOf(answer);
      hand(`${name}.csv`, await answer.blob());
      setState({ isBusy: false });
    } catch (error) {
      setState({ isBusy: false, error });
    }
  };
  return (
    <>
      <button type="button" className="main" onClick={load} disabled={state.isBusy}>
        {say('app.segment.export')}
      </button>
      {state.error !== undefined && <Problem error={state.error} speaker={speaker} />}
    </>
  );
}

function hand(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
