// Trees become elements. Strings become text: nothing here can make markup of what people wrote.
const svgTags = new Set(['svg', 'path', 'image']);
const svgSpace = 'http://www.w3.org/2000/svg';

/** Builds one tree; `bind(element, tree)` is called for every element that acts or is to be found again. */
export const build = (tree, bind) => {
  if (typeof tree === 'string') return document.createTextNode(tree);
  const element = svgTags.has(tree.tag)
    ? document.createElementNS(svgSpace, tree.tag)
    : document.createElement(tree.tag);
  for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
  for (const child of tree.children) element.append(build(child, bind));
  if (tree.action || tree.ref) bind(element, tree);
  return element;
};
