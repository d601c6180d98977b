/** The land and the fingerpost: on the first screen, on an empty list and across the top of a sheet (styles/land.css). */

export function Hills() {
  return (
    <svg className="land" width="400" height="100" viewBox="0 0 400 100" preserveAspectRatio="none" aria-hidden="true">
      <path className="land-far" d="M0 100V66C60 40 120 44 190 66c70 18 130-30 210-34v68z" />
      <path className="land-near" d="M0 100V84c80-18 150-14 230 2 60 4 110-14 170-16v30z" />
    </svg>
  );
}

/** Its foot stands on the lower edge of what it is in. */
export function Post() {
  return (
    <svg className="post" width="110" height="180" viewBox="96 40 110 180" aria-hidden="true">
      <rect x="146" y="48" width="9" height="180" rx="4.5" />
      <path className="post-sun" d="M116 60h68l16 14-16 14h-68z" />
      <path d="M184 95h-68l-16 14 16 14h68z" />
      <path className="post-warm" d="M122 130h50l16 14-16 14h-50z" />
      <g>
        <circle cx="133" cy="74" r="7" />
        <path d="m133 67 1 5-4 3M140 75l-6-3M160 79v-10l8-2v10M158 80a2 2 0 1 0 2-2M132 116v-12M126 110c0-4 3-6 6-6s6 2 6 6zM132 150v-12l6 3-6 3M150 150v-8M146 146h8" />
      </g>
    </svg>
  );
}
