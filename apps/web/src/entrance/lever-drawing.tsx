/** A long lever lifts a stone much larger than the hand that presses: what the commons is for. */
export function LeverDrawing() {
  return (
    <svg viewBox="0 0 440 250" fill="none" aria-hidden="true" focusable="false">
      <path d="M12 226h416" stroke="var(--line)" strokeWidth="2" strokeLinecap="round" />
      <path
        d="M61 92c7-22 34-35 58-28 15 4 30 17 33 33 3 18-2 38-16 49l-63 20c-16-14-20-46-12-74Z"
        fill="var(--paper)"
        stroke="currentColor"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path
        d="M83 96c5-10 16-16 28-15M74 118c0 10 2 18 6 25"
        stroke="var(--edge)"
        strokeWidth="2"
        strokeLinecap="round"
      />
      <path d="M44 180 412 64" stroke="currentColor" strokeWidth="5" strokeLinecap="round" />
      <path
        d="m112 226 28-70 28 70"
        stroke="var(--lever)"
        strokeWidth="5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="404" cy="40" r="9" fill="var(--lever)" />
      <path
        d="M404 92v64m-9-11 9 11 9-11"
        stroke="var(--lever)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
