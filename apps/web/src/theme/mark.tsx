import classes from "./mark.module.css";

/** Levier's mark: a lever on its fulcrum, two strokes and a point. It tilts while something works. */
export function Mark({ size = 28, working = false }: { readonly size?: number; readonly working?: boolean }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" aria-hidden="true" focusable="false">
      <g className={classes.lever} data-working={working || undefined}>
        <path d="M3 22 29 11" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
        <circle cx="6.4" cy="14.6" r="3.4" fill="currentColor" />
      </g>
      <path
        d="m10.5 28 5-8.4 5 8.4"
        stroke="var(--lever)"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
