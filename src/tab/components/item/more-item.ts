/** One thing that can be done from the menu: something happens here, or a link leads out. */
export type MoreItem =
  | { readonly words: string; readonly onChoose: () => void }
  | { readonly words: string; readonly href: string };
