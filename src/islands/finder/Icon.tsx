/** A drawing from the site's one file of drawings; always beside words, so it says nothing itself. */
export function Icon({ icons, name }: { icons: string; name: string }) {
  return (
    <svg className="icon" aria-hidden="true">
      <use href={`${icons}#${name}`} />
    </svg>
  );
}
