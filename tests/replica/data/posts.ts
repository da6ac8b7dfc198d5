/** Invented posts of the feed; their texts look like notes and are none. */
export const feedPosts: readonly { readonly name: string; readonly slug: string; readonly text: string }[] = [
  {
    name: 'Orla Mossbridge',
    slug: 'orla-mossbridge-post',
    text: 'Today I closed my stall after eleven years.\nThank you to everybody who bought a crooked jug. The kiln goes to the school in Harrowmere, where the children already make straighter ones than I ever did. If you have clay to spare, write to them.',
  },
  {
    name: 'Holger Fährmann',
    slug: 'holger-faehrmann-post',
    text: 'Three things I learned from a broken ferry:\n1. Nobody reads the second sign.\n2. Coffee travels faster than news.\n3. Accept help when it is offered, it rarely is twice.',
  },
  {
    name: 'Divya Gokhale',
    slug: 'divya-gokhale-post',
    text: 'We are looking for a statistician who does not mind mud. Fieldwork in June, two months, good boots provided. Please do not send me invitations, send a letter.',
  },
  {
    name: 'Caio Drummond',
    slug: 'caio-drummond-post',
    text: 'Grateful. Humbled. Thrilled. Also tired: the new bridge is open, the old one is a café, and somebody has already asked whether we deliver.',
  },
];
