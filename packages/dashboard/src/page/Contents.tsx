import { useEffect, useState } from 'react';
import { useReport } from '../report/context.ts';
import { sections } from '../sections.ts';

/** The sections by name, the one in view marked. */
export function Contents() {
  const { say } = useReport();
  const inView = useSectionInView();
  return (
    <nav aria-label={say('page.contents')} className="contents">
      <ol>
        {sections.map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === inView ? 'true' : undefined}>
              {say(`${id}.title`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useSectionInView(): string | undefined {
  const [inView, setInView] = useState<string | undefined>(sections[0]?.id);
  useEffect(() => {
    // A section is in view while it covers the line a third down the window.
    const observer = new IntersectionObserver(
      (entries) => {
        const entry = entries.find(({ isIntersecting }) => isIntersecting);
        if (entry) setInView(entry.target.id);
      },
      { rootMargin: '-33% 0px -66% 0px' },
    );
    for (const { id } of sections) {
      const element = document.getElementById(id);
      if (element) observer.observe(element);
    }
    return () => observer.disconnect();
  }, []);
  return inView;
}
