/** A drawing; always beside words, so it says nothing itself. `icons` is the beginning of every drawing's address. */
export function Icon({ icons, name }: { icons: string; name: string }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`${icons}${name}`} />
    </svg>
  );
}
