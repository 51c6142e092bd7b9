import type { ExperienceConfiguration } from '@perennial/decide';
import type { Language } from '@perennial/words';
import { useEffect, useState } from 'react';
import { ask } from '../../ask.ts';
import type { Previewed, PreviewedPerson } from '../answers.ts';
import { askedOf, type Visitor, visitorToBegin } from './visitor.ts';

/** Whoever types goes on within so many milliseconds. */
const TYPING = 250;

/** For whom a page is previewed, and what it shows them. */
export interface PreviewState {
  readonly visitor: Visitor;
  readonly onVisitor: (visitor: Visitor) => void;
  readonly shown: Previewed | undefined;
  /** What is known of the person by whom the page is looked at; null where it is a visitor made up. */
  readonly person: PreviewedPerson['visitor'] | null;
  readonly problem: unknown;
}

/** What a page, published or not, shows the visitor who is chosen, asked anew with each change. */
export function usePreview(configuration: ExperienceConfiguration | null, language: Language): PreviewState {
  const [visitor, onVisitor] = useState(visitorToBegin);
  const [shown, setShown] = useState<Previewed>();
  const [person, setPerson] = useState<PreviewedPerson['visitor'] | null>(null);
  const [problem, setProblem] = useState<unknown>();
  const text = configuration && JSON.stringify(askedOf(configuration, visitor));
  useEffect(() => {
    if (text === null) return;
    let isOld = false;
    const timer = setTimeout(() => {
      const asked = JSON.parse(text) as ReturnType<typeof askedOf>;
      const answer: Promise<Previewed & Partial<PreviewedPerson>> =
        'person' in asked
          ? ask('POST /api/experience-preview/person', { body: asked, language })
          : ask('POST /api/experience-preview', { body: asked, language });
      answer.then(
        (page) => {
          if (isOld) return;
          setProblem(undefined);
          setShown(page);
          setPerson(page.visitor ?? null);
        },
        (error) => {
          if (isOld) return;
          setProblem(error);
          setShown(undefined);
          setPerson(null);
        },
      );
    }, TYPING);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [text, language]);
  return { visitor, onVisitor, shown, person, problem };
}
