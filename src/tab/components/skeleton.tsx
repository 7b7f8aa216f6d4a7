/** Grey blocks in the shape of what is coming; the page says in words that it is loading. */
export function Skeleton({ blocks }: { readonly blocks: readonly ('heading' | 'line' | 'card' | 'row')[] }) {
  return (
    <div aria-hidden="true" className="skeleton">
      {blocks.map((block, index) => (
        <div key={index} className={`skeleton__block skeleton__block--${block}`} />
      ))}
    </div>
  );
}
