/** A text of the scenario's author: from a few hundred characters on it scrolls by itself, so that what stands below stays in sight. */
const long = 400;

export function OwnText({ as: Tag, look, text }: { readonly as: 'h1' | 'p'; readonly look?: string; readonly text: string }) {
  const isLong = text.length > long;
  const classes = [look, isLong && 'long'].filter(Boolean).join(' ');
  return <Tag class={classes} {...(isLong ? { tabIndex: 0 } : {})}>{text}</Tag>;
}

/** Signs of a title in a list that opens. */
const listed = 120;

/** A title that does not widen a list beyond the screen; it stands whole above the page. */
export function listedTitle(title: string): string {
  const signs = [...title];
  return signs.length <= listed ? title : `${signs.slice(0, listed).join('')}…`;
}
