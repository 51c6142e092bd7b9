import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { failureOf } from '../ask.ts';
import { Problem } from '../Problem.tsx';
import type { CustomersAsked } from './customers-asked.ts';

interface Props {
  readonly asked: CustomersAsked;
  readonly speaker: Speaker;
  /** Of the file, without its ending. */
  readonly name?: string;
  readonly words?: string;
  readonly isMain?: boolean;
}

/** All customers that are asked for, in that order, as a file. */
export function DownloadCustomers({ asked, speaker, name = 'customers', words, isMain = false }: Props) {
  const { say, language } = speaker;
  const [state, setState] = useState<{ readonly isBusy: boolean; readonly error?: unknown }>({ isBusy: false });
  const load = async () => {
    setState({ isBusy: true });
    try {
      const answer = await fetch(`/api/customers?${new URLSearchParams({ ...asked })}`, {
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
      <button type="button" className={isMain ? 'main' : undefined} onClick={load} disabled={state.isBusy}>
        {words ?? say('find.csv')}
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
