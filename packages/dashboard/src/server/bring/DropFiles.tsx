import type { Say } from '@perennial/words';
import { useState } from 'react';

interface Props {
  readonly say: Say;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files in, and a button to choose them. */
export function DropFiles({ say, onFiles }: Props) {
  const [isOver, setIsOver] = useState(false);
  const take = (files: FileList | null) => {
    if (files && files.length > 0) onFiles([...files]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: whoever drops nothing chooses files by the button within.
    <div
      className={isOver ? 'card drop over' : 'card drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <h2>{say('app.drop')}</h2>
      <p className="quiet">{say('app.drop.kinds')}</p>
      <label className="choose">
        <span>{say('app.choose')}</span>
        <input type="file" multiple onChange={(event) => take(event.target.files)} />
      </label>
    </div>
  );
}
