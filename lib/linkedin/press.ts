/** The one place that clicks. */

const isPressable = (element: Element): element is HTMLElement => 'click' in element;

/** One click of a script on a control that the caller has positively identified. */
export function press(element: Element): void {
  if (isPressable(element)) element.click();
}
