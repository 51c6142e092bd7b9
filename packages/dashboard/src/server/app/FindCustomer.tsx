import type { Speaker } from '@perennial/words';
import { useCombobox } from 'downshift';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { minor } from '../customers/minor.ts';
import { customerAddress } from '../place/links.ts';
import { useAnswer } from '../use-answer.ts';
import { useSettled } from '../use-settled.ts';

const SHOWN = 8;
/** Whoever types goes on within so many milliseconds. */
const TYPING = 200;

interface Props {
  readonly speaker: Speaker;
  /** Whether nothing but ids is known of customers. */
  readonly isKnownById: boolean;
}

/** Finds any customer from any page, by any part of what they are known by. */
export function FindCustomer({ speaker, isKnownById }: Props) {
  const { say, language } = speaker;
  const title = say(isKnownById ? 'find.short.id' : 'app.find');
  const [, navigate] = useLocation();
  const [text, setText] = useState('');
  const part = useSettled(text.trim(), TYPING);
  const query = { search: part, limit: SHOWN };
  const { answer } = useAnswer('GET /api/customers', { query, language, isWanted: part !== '' });
  const found = part === '' ? [] : (answer?.customers ?? []);
  const { isOpen, highlightedIndex, getInputProps, getItemProps, getLabelProps, getMenuProps, reset } = useCombobox({
    items: [...found],
    inputValue: text,
    itemToString: (item) => item?.customer ?? '',
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      reset();
      setText('');
      navigate(customerAddress(selectedItem.customer));
    },
    selectedItem: null,
  });
  const { moneyRound } = speaker.format;
  return (
    <div className="find">
      {/* biome-ignore lint/a11y/noLabelWithoutControl: the properties name the field. */}
      <label {...getLabelProps()} className="unseen">
        {title}
      </label>
      <input
        {...getInputProps({
          onKeyDown: (event) => {
            if (event.key === 'Enter' && highlightedIndex === -1 && text.trim() !== '')
              navigate(`/customers?${new URLSearchParams({ search: text.trim() })}`);
          },
        })}
        type="search"
        spellCheck={false}
        placeholder={title}
      />
      <ul
        {...getMenuProps({ 'aria-label': title })}
        className={isOpen && part !== '' ? 'found-list' : 'found-list closed'}
      >
        {isOpen &&
          found.map((item, index) => (
            <li
              key={item.customer}
              {...getItemProps({ item, index })}
              className={index === highlightedIndex ? 'highlighted' : undefined}
            >
              <bdi>{item.customer}</bdi> <span className="quiet">{moneyRound(minor(item.expectedMoney, answer!))}</span>
            </li>
          ))}
        {isOpen && part !== '' && answer && found.length === 0 && (
          <li className="quiet">{say(isKnownById ? 'find.none.short.id' : 'app.no-customer')}</li>
        )}
      </ul>
    </div>
  );
}
