/** The words of the year groups' pages: for a nine-year-old, and tested to be (A-12). From Year 7 on nobody says “grown-up”. */
export function yearWords(year: number) {
  const adult = year > 6 ? 'an adult' : 'a grown-up';
  return {
    lead: `Here are some things you could try. Have a look. Pick one you like. Show it to ${adult} at home.`,
    week: 'These are on each week when school is on. Look at the page before you go, as times can change.',
    free: 'These cost nothing, or you pay what you can.',
    interests: 'What do you like best? Here are some of each.',
    gentle: 'You can watch first. You can bring a friend. Someone will say hello to you at the door.',
    tips: [
      `Tell ${adult} where you are going. Go with someone you know if you can.`,
      'Read “The first visit” on the page. It says who you will meet and what to bring.',
      'You can just watch first. You do not have to join in right away.',
      'It is normal to feel nervous. Most people there felt like that once too.',
      'If you do not like it, you can stop. You do not have to say why.',
      `If something feels wrong, tell ${adult} you trust. You will not be in trouble.`,
    ],
    ask: 'Not sure? Ask anyone who works in school. They can look with you. They may find someone to go with you the first time.',
  };
}
