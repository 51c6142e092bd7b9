import { describe, expect, it } from 'vitest';
import { exampleExperience, readExperience, typesOf } from '../src/index.ts';

describe('the types of an experience', () => {
  it('have each variant with the kind of its content, and the events that the page sends', () => {
    const experience = readExperience(
      {
        key: 'quiz',
        version: 1,
        currency: 'EUR',
        slots: {
          hero: {
            default: 'plain',
            policy: { kind: 'split', weights: { plain: 1 } },
            variants: { plain: { content: { title: 'A "name"', steps: [1, 2], link: null } }, none: { content: 7 } },
          },
        },
        events: { 'Quiz Answered': { question: 'string', right: 'boolean' } },
      },
      'quiz.json',
    );
    expect(typesOf(experience)).toBe(
      [
        "import type { ShopEvents } from '@perennial/sdk';",
        '',
        'export type Experiences = {',
        '  readonly "quiz": {',
        '    readonly "hero":',
        '      | { readonly variant: "plain"; readonly content: { readonly "title": string; readonly "steps": readonly (number)[]; readonly "link": null }; readonly disclosure?: string }',
        '      | { readonly variant: "none"; readonly content: number; readonly disclosure?: string };',
        '  };',
        '};',
        '',
        'export type Events = ShopEvents & {',
        '  readonly "Quiz Answered": { readonly "question": string; readonly "right": boolean };',
        '};',
        '',
      ].join('\n'),
    );
  });

  it('hold a program to the configuration', () => {
    const example = readExperience(exampleExperience, 'home.json');
    expect(typesOf(example)).toContain('readonly "gift-finder"'.replace('readonly ', 'readonly variant: '));
  });
});
