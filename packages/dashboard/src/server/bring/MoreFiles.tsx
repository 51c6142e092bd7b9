import type { Say } from '@perennial/words';

interface Props {
  readonly say: Say;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Further files beside those that were recognised: what things cost, what is known of people, more orders. */
export function MoreFiles({ say, onFiles }: Props) {
  return (
    <div className="card more-files">
      <p>{say('bring.more.why')}</p>
      <label className="choose other">
        <span>{say('bring.more')}</span>
        <input
          type="file"
          multiple
          onChange={({ target: { files } }) => files && files.length > 0 && onFiles([...files])}
        />
      </label>
    </div>
  );
}
