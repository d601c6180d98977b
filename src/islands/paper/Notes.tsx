/** Lines to write on, where the last side of several would else be half empty. */
export function Notes() {
  return (
    <section className="notes">
      <h3>What I would like to try, and what I would like to ask</h3>
      <div className="rules" aria-hidden="true" />
    </section>
  );
}
