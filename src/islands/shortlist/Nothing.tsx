import { Hills, Post } from '../shared/Land.tsx';

/** A kind of thing to begin with. */
export interface Start {
  label: string;
  family: string;
  sticker: string;
  href: string;
}

interface Props {
  starts: readonly Start[];
  stickers: string;
}

/** An empty shortlist: the land and its post, and three ways to begin. */
export function Nothing({ starts, stickers }: Props) {
  return (
    <div className="pick-nothing">
      <div className="pick-land">
        <Hills />
        <Post />
      </div>
      <p className="lead">
        <strong>Nothing here yet</strong>
        <span className="on-screen">Find something, and press “Add” on anything you like the look of.</span>
      </p>
      <ul className="pick-starts plain on-screen">
        {starts.map(({ label, family, sticker, href }) => (
          <li key={family} data-hue={family}>
            <a href={href}>
              <span className="tile">
                <img src={`${stickers}${sticker}.svg`} width="42" height="42" alt="" />
              </span>
              <span>{label}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
