import { useEffect, useState } from 'react';
import { usePage } from '../report/context.ts';
import { write } from '../report/write.ts';
import type { Section } from '../sections.ts';

/** The sections by name, the one in view marked. */
export function Contents({ sections }: { readonly sections: readonly Section[] }) {
  const report = usePage();
  const inView = useSectionInView(sections);
  return (
    <nav aria-label={report.say('page.contents')} className="contents">
      <ol>
        {sections.map(({ definition: { name, title } }) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === inView ? 'true' : undefined}>
              {write(report, title)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useSectionInView(sections: readonly Section[]): string | undefined {
  const [inView, setInView] = useState<string | undefined>(sections[0]?.definition.name);
  useEffect(() => {
    // A section is in view while it covers the line a third down the window.
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (entry) setInView(entry.target.id);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const { definition } of sections) {
      const element = document.getElementById(definition.name);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, [sections]);
  return inView;
}
