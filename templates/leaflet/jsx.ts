// A JSX factory that makes react-pdf's instance nodes straight away: templates are plain functions of their props.
// There are no hooks, no state and no React at run time. A file that uses it opens with:
//   /** @jsxRuntime classic */ /** @jsx h */ /** @jsxFrag Fragment */
import type { GalleyProps } from '../../src/outputs/leaflet/gathering.ts';
import type { InstanceNode, NodeType } from '../../src/outputs/leaflet/layout-types.ts';

/** A node of the instance tree that a template makes. */
export type LeafletNode = InstanceNode<GalleyProps & Readonly<Record<string, unknown>>>;

/** What may stand between tags; false, null and undefined are nothing. */
export type Child = LeafletNode | string | number | boolean | null | undefined | readonly Child[];

type Component<P> = (props: P) => Child;
type Style = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** The factory that JSX compiles to. */
export function h<P extends object>(
  component: Component<P>,
  props: P | null,
  ...children: readonly Child[]
): Child {
  return component({ ...props, children } as unknown as P);
}

// The namespace JSX is where TypeScript looks for the factory's types; it leaves no trace at run time.
// eslint-disable-next-line @typescript-eslint/no-namespace
export declare namespace h {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    type Element = Child;
    interface ElementChildrenAttribute {
      readonly children: unknown;
    }
    // Lower-case tags do not exist here.
    interface IntrinsicElements {
      readonly none?: never;
    }
  }
}

/** Several children without a box around them. */
export function Fragment(props: { readonly children?: Child }): Child {
  return props.children;
}

/** Nodes of a child, flattened; text becomes text nodes. */
export function nodesOf(child: Child): LeafletNode[] {
  if (child === null || child === undefined || typeof child === 'boolean') return [];
  if (typeof child === 'string' || typeof child === 'number') return [textInstance(String(child))];
  return isList(child) ? child.flatMap(nodesOf) : [child];
}

function isList(child: Child): child is readonly Child[] {
  return Array.isArray(child);
}

/**
 * Letters with marks that were typed apart, as macOS does, become the one character they are: of a word with two such
 * marks react-pdf's text engine loses count, and drops letters at the end of the line.
 */
const APART = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}+/gu;

function textInstance(typed: string): LeafletNode {
  const value = typed.replace(APART, (letter) => letter.normalize('NFC'));
  return { type: 'TEXT_INSTANCE', props: {}, style: {}, box: {}, children: [], value };
}

interface BoxProps extends GalleyProps {
  readonly style?: Style | undefined;
  readonly children?: Child;
}

interface TextProps extends BoxProps {
  /** Syllables of a word. */
  readonly hyphenationCallback?: (word: string) => readonly string[];
}

interface ImageProps extends BoxProps {
  /** PNG or JPEG bytes, or an SVG with its format. */
  readonly src: unknown;
}

interface SvgProps extends BoxProps {
  readonly viewBox: string;
}

interface ShapeProps {
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeLinecap?: 'round';
  readonly strokeLinejoin?: 'round';
}

function primitive<P extends { readonly children?: Child; readonly style?: Style | undefined }>(
  type: NodeType,
): Component<P> {
  return ({ style, children, ...props }) => ({
    type,
    props,
    style: style ?? {},
    box: {},
    children: nodesOf(children),
  });
}

/** A box. */
export const View = primitive<BoxProps>('VIEW');
/** A paragraph, or a piece of one with a style or a tag of its own. */
export const Text = primitive<TextProps>('TEXT');
/** A picture. `cache` is off: the cache's key is the whole file in base 64. */
export const Image = (props: ImageProps): Child =>
  primitive<ImageProps & { cache: boolean }>('IMAGE')({ ...props, cache: false });
/** A vector drawing. */
export const Svg = primitive<SvgProps>('SVG');
/** A path of a drawing. */
export const Path = primitive<
  ShapeProps & { readonly d: string; readonly children?: Child; readonly style?: Style }
>('PATH');
