/** Words by which a sentence is known to be about something to do: `my son is anxious about swimming`. */
const hobbies =
  /(?:^| )(?:foot(?:y|ball)|swim\w*|danc\w*|ballet|chess|drum\w*|guitar|piano|violin|art|arts|craft\w*|draw\w*|paint\w*|clubs?|class|classes|lessons?|sport\w*|bik\w*|cycl\w*|cook\w*|bak\w*|drama|act|acting|gym\w*|judo|karate|box|boxing|tennis|cricket|netball|rugby|hockey|basketball|run|running|races?|reading|maths|english|homework|music|choir|sing\w*|lego|minecraft|roblox|fifa|coding|computers?|knit\w*|sew\w*|camp\w*|climb\w*|skat\w*|farm|hors\w*|pony|animals?|dogs?|games?|play|plays|playing|team|activit\w+|hobb\w+|groups?|cubs|scouts|guides|brownies|trampolin\w*|surf\w*|garden\w*|film|films|band|record|heights|spiders|water|deep end|wrestle|fires?)(?= |$)/;

export function isAboutHobby(text: string): boolean {
  return hobbies.test(text);
}
