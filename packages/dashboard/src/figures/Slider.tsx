import { useId } from 'react';

interface Props {
  readonly label: string;
  readonly shown: string;
  readonly range: readonly [low: number, high: number, step: number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A number that a reader chooses, with how it is written beside it. */
export function Slider({ label, shown, range: [min, max, step], value, onChange }: Props) {
  const id = useId();
  return (
    <div className="slider">
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{shown}</output>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        onChange={(event) => onChange(Number(event.target.value))}
      />
    </div>
  );
}
