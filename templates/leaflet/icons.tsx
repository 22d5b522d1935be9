/** @jsxRuntime classic */
/** @jsx h */
// Icons on a 24 by 24 grid, drawn for Trifold. They repeat what words beside them say, so they are artifacts.
import { h, Path, Svg, View, type Child } from './jsx.ts';

/** Filled shapes, then strokes, as SVG path data. */
interface Drawing {
  readonly fill?: string;
  readonly stroke?: string;
}

const DRAWINGS = {
  phone: {
    fill: 'M7.2 4 L9.8 4 C10.3 4 10.7 4.3 10.8 4.8 L11.4 7.4 C11.5 7.8 11.4 8.2 11.1 8.5 L9.3 10.1 C10.3 12.1 11.9 13.7 13.9 14.7 L15.5 12.9 C15.8 12.6 16.2 12.5 16.6 12.6 L19.2 13.2 C19.7 13.3 20 13.7 20 14.2 L20 16.8 C20 18.6 18.6 20 16.8 20 C9.8 19.6 4.4 14.2 4 7.2 C4 5.4 5.4 4 7.2 4 Z',
  },
  alarm: { stroke: 'M12 3.5 L12 14 M12 20 L12 20.1' },
  clock: { stroke: 'M12 4 A8 8 0 1 1 11.99 4 M12 7.5 L12 12 L15 14' },
  calendar: { stroke: 'M5 6.5 L19 6.5 L19 19.5 L5 19.5 Z M5 10.5 L19 10.5 M8.5 4 L8.5 8 M15.5 4 L15.5 8' },
  check: { stroke: 'M5 12.5 L10 17.5 L19 7' },
  cross: { stroke: 'M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5' },
  info: { stroke: 'M12 11 L12 18 M12 6.4 L12 6.6' },
  pencil: { stroke: 'M5 19 L6 15 L16 5 L19 8 L9 18 Z' },
} as const satisfies Readonly<Record<string, Drawing>>;

export type IconName = keyof typeof DRAWINGS;

interface IconProps {
  readonly name: IconName;
  readonly colour: string;
  /** Side of the square, pt. */
  readonly size: number;
  readonly strokeWidth?: number;
}

/** A bare icon. */
export function Icon({ name, colour, size, strokeWidth = 2.4 }: IconProps): Child {
  const drawing: Drawing = DRAWINGS[name];
  return (
    <Svg viewBox="0 0 24 24" style={{ width: size, height: size }} tag="artifact">
      {drawing.fill !== undefined && <Path d={drawing.fill} fill={colour} />}
      {drawing.stroke !== undefined && (
        <Path
          d={drawing.stroke}
          stroke={colour}
          strokeWidth={strokeWidth}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </Svg>
  );
}

/** An icon in white on a disc. */
export function Badge({ name, colour, size }: IconProps): Child {
  const inner = size * 0.62;
  return (
    <View
      tag="artifact"
      style={{
        width: size,
        height: size,
        borderRadius: size / 2,
        backgroundColor: colour,
        alignItems: 'center',
        justifyContent: 'center',
      }}
    >
      <Icon name={name} colour="#FFFFFF" size={inner} strokeWidth={3} />
    </View>
  );
}
