/** What was asked for stands in the address, so that nothing is lost but words that are kept nowhere on purpose. */
export function LoadAgain() {
  return (
    <button type="button" className="pill" onClick={() => location.reload()}>
      Load the page again
    </button>
  );
}
