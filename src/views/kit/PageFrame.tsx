interface Props {
  readonly title: string;
  /** A whole page; its scripts do not run and its links lead nowhere. */
  readonly html: string;
}

/** Shows a foreign page, such as an e-mail, as it is and shut in. */
export function PageFrame({ title, html }: Props) {
  return <iframe class="dd-frame" sandbox="" title={title} srcdoc={html} />;
}
