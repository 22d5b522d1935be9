// An extension of mdast-util-directive: attributes that an author wrote twice, which it would let overwrite each other.
import { directiveFromMarkdown } from 'mdast-util-directive';

declare module 'mdast-util-directive' {
  interface ContainerDirectiveData {
    repeated?: readonly string[];
  }
  interface LeafDirectiveData {
    repeated?: readonly string[];
  }
  interface TextDirectiveData {
    repeated?: readonly string[];
  }
}

type Extension = ReturnType<typeof directiveFromMarkdown>;
type Handle = NonNullable<NonNullable<Extension['exit']>[string]>;

/** Directives with the places of their fences and attributes, and the names of attributes given more than once. */
export function directivesWithPlaces(): Extension {
  const extension = directiveFromMarkdown({ verbose: true });
  const exit = { ...extension.exit };
  for (const form of ['directiveContainer', 'directiveLeaf', 'directiveText'] as const) {
    const handle = exit[`${form}Attributes`];
    if (handle !== undefined) exit[`${form}Attributes`] = withRepeated(handle);
  }
  return { ...extension, exit };
}

function withRepeated(handle: Handle): Handle {
  return function (this: ThisParameterType<Handle>, token: Parameters<Handle>[0]): undefined {
    const names = (this.data.directiveAttributes ?? [])
      .map(([name]) => name)
      .filter((name) => name !== 'class');
    handle.call(this, token);
    const node = this.stack.at(-1);
    const repeated = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))];
    if (repeated.length === 0 || node === undefined) return;
    if (
      node.type === 'containerDirective' ||
      node.type === 'leafDirective' ||
      node.type === 'textDirective'
    ) {
      node.data = { ...node.data, repeated };
    }
  };
}
