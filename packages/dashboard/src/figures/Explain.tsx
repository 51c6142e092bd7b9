import { type ReactNode, useId } from 'react';
import { usePage } from '../report/context.ts';

interface Props {
  readonly name: string;
  readonly definition: string;
  readonly formula?: ReactNode;
  /** Address and name of the table of the rows behind the figure. */
  readonly rows?: { readonly href: string; readonly words: string };
  /** Of the glossary. */
  readonly term?: string | undefined;
}

/** A figure's question mark: its definition, its formula and the rows behind it, one click away. The browser closes it on Escape. */
export function Explain({ name, definition, formula, rows, term }: Props) {
  const { say, links } = usePage();
  const inGlossary = term === undefined ? null : links.term(term);
  const id = useId();
  return (
    <>
      <button
        type="button"
        className="explain"
        popoverTarget={id}
        aria-label={say('figure.explain', { name: { text: name } })}
      >
        ?
      </button>
      <div id={id} popover="auto" className="popover" role="dialog" aria-label={name}>
        <h4>{name}</h4>
        <p>{definition}</p>
        {formula && (
          <>
            <h5>{say('figure.formula')}</h5>
            <p className="formula">{formula}</p>
          </>
        )}
        {rows && (
          <p>
            {say('figure.rows')}: <a href={rows.href}>{rows.words}</a>
          </p>
        )}
        {inGlossary !== null && (
          <p>
            <a href={inGlossary}>{say('app.glossary')}</a>
          </p>
        )}
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          {say('figure.close')}
        </button>
      </div>
    </>
  );
}
