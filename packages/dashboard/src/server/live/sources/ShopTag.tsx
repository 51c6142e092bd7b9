import type { Speaker } from '@perennial/words';
import { useState } from 'react';
import { ChoiceField, optionsOf } from '../../../fields/ChoiceField.tsx';
import { AddressesField } from '../../manage/AddressesField.tsx';
import { originsOf } from '../../manage/origins-of.ts';
import { Problem } from '../../Problem.tsx';
import { useAnswer } from '../../use-answer.ts';
import { useChange } from '../../use-change.ts';

interface Props {
  readonly speaker: Speaker;
  /** Whether it stands open: where no shop sends anything yet. */
  readonly isOpen: boolean;
}

const NO_PAGE = '';

/** The line that a shop puts into its pages, with a key of its own, and what has to be so that its events come. */
export function ShopTag({ speaker, isOpen }: Props) {
  const { say, language } = speaker;
  const { answer: pages = [] } = useAnswer('GET /api/experiences', { language });
  const { change, error } = useChange(language);
  const [made, setMade] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string>();
  const [addresses, setAddresses] = useState('');
  const [isCopied, setCopied] = useState(false);
  const page = chosen ?? pages[0]?.key ?? NO_PAGE;
  const tag = tagOf(made ?? 'pk_…', page);
  const make = async () => {
    const body = { name: say('live.tag.key-name'), role: 'source', origins: originsOf(addresses) } as const;
    const answer = await change('POST /api/keys', { body });
    setMade(answer?.key ?? null);
    setCopied(false);
  };
  const copy = () => void navigator.clipboard.writeText(tag).then(() => setCopied(true));
  return (
    <details className="card" open={isOpen || undefined}>
      <summary>{say('live.tag')}</summary>
      <ol className="live-tag">
        <li>
          <p>{say('live.tag.key')}</p>
          <div className="form-line">
            <AddressesField speaker={speaker} value={addresses} onChange={setAddresses} />
            <ChoiceField
              label={say('live.tag.page')}
              value={page}
              options={[{ value: NO_PAGE, words: say('live.tag.no-page') }, ...optionsOf(pages.map(({ key }) => key))]}
              onChange={setChosen}
            />
            <button type="button" className="main" disabled={addresses.trim() === ''} onClick={() => void make()}>
              {say('live.tag.make')}
            </button>
          </div>
          <p role="status">{made !== null && say('live.tag.made')}</p>
          {error !== undefined && <Problem error={error} speaker={speaker} />}
        </li>
        <li>
          <p>{say('live.tag.put')}</p>
          <pre className="live-tag-code">
            <code>{tag}</code>
          </pre>
          <button type="button" disabled={made === null} onClick={copy}>
            {say(isCopied ? 'live.tag.copied' : 'live.tag.copy')}
          </button>
        </li>
        <li>
          <p>{say('live.tag.agree')}</p>
        </li>
      </ol>
    </details>
  );
}

function tagOf(key: string, page: string): string {
  const which = page === NO_PAGE ? '' : ` data-experience="${page}"`;
  return `<script src="${location.origin}/sdk.js" data-key="${key}"${which}></script>`;
}
