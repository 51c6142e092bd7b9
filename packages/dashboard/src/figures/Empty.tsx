interface Props {
  readonly title: string;
  /** In the study's own words, which are English. */
  readonly reason?: string | undefined;
  readonly children: string;
}

/** What stands where there is nothing to draw: what is missing, and what would fill it. */
export function Empty({ title, reason, children }: Props) {
  return (
    <div className="card empty">
      <h3>{title}</h3>
      {reason && <p lang="en">{reason}</p>}
      <p>{children}</p>
    </div>
  );
}
