import type { ReactNode } from "react";
import classes from "./charts.module.css";

/** The plane that curves of shares are drawn on: both axes from 0 to 1. */
export const plane = { left: 46, top: 12, size: 268, width: 330, height: 326 } as const;

export const x = (share: number) => plane.left + share * plane.size;
export const y = (share: number) => plane.top + (1 - share) * plane.size;

/** Axes with direct labels; what is drawn on them comes as children. */
export function Plane({
  label,
  across,
  up,
  percent,
  children,
}: {
  /** For whoever does not see it. */
  readonly label: string;
  readonly across: string;
  readonly up: string;
  readonly percent: (share: number) => string;
  readonly children: ReactNode;
}) {
  const ticks = [0, 0.5, 1];
  return (
    <div className={classes.plane}>
      <p className={classes.up}>{up}</p>
      <svg viewBox={`0 0 ${plane.width} ${plane.height}`} role="img" aria-label={label} data-up={up}>
        {ticks.map((tick) => (
          <g key={tick} className={classes.tick}>
            <line x1={x(0)} x2={x(1)} y1={y(tick)} y2={y(tick)} />
            <text x={plane.left - 7} y={y(tick) + 4} textAnchor="end">
              {percent(tick)}
            </text>
            <text x={x(tick)} y={plane.top + plane.size + 20} textAnchor="middle">
              {percent(tick)}
            </text>
          </g>
        ))}
        {children}
        <text className={classes.axis} x={x(0.5)} y={plane.top + plane.size + 40} textAnchor="middle">
          {across}
        </text>
      </svg>
    </div>
  );
}
