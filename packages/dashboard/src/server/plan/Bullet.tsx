interface Props {
  readonly actual: number;
  readonly target: number;
  readonly low80: number | null;
  readonly high80: number | null;
  /** The share of the target, as written. */
  readonly words: string;
}

const WIDTH = 160;
const HEIGHT = 18;
/** How far beyond the target there is room. */
const ROOM = 1.25;

/** A bullet chart: a bar up to where it stands, its interval paler, and a line at the target. */
export function Bullet({ actual, target, low80, high80, words }: Props) {
  const most = Math.max(target, actual, high80 ?? 0) * ROOM || 1;
  const at = (value: number) => (Math.max(0, value) / most) * WIDTH;
  return (
    <span className="bullet">
      <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <rect width={WIDTH} height={HEIGHT} fill="var(--shade)" />
        {low80 !== null && high80 !== null && (
          <rect
            x={at(low80)}
            width={at(high80) - at(low80)}
            y={2}
            height={HEIGHT - 4}
            fill="var(--forecast)"
            opacity={0.3}
          />
        )}
        <rect width={at(actual)} y={6} height={HEIGHT - 12} fill="var(--forecast)" />
        <rect x={at(target) - 1} width={2} height={HEIGHT} fill="var(--ink)" />
      </svg>{' '}
      {words}
    </span>
  );
}
