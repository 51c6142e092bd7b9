/** What stands where there is nothing to draw: what is missing, and what would fill it. */
export function Empty({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <div className="card empty">
      <h3>{title}</h3>
      <p>{children}</p>
    </div>
  );
}
