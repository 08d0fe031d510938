/** Words that say nothing about a subject: English function words, and the vocabulary every program shares. */
const STOP_WORDS = new Set(
  `a about above after again against all also am an and any are as at be because been before being below between both but by
  can cannot could did do does doing done down during each either else ever every few for from further get gets give given got
  had has have having he her here hers him his how i if in into is it its itself just let like made make makes many may me might
  more most much must my no nor not now of off on once one only or other our out over own per same she should so some such than
  that the their them then there these they this those through to too two under until up upon us use used uses using very via
  was we were what when where whether which while who whom why will with within without would yet you your
  abstract any args argument arguments array arr async await bool boolean break byte case catch char class const constructor
  continue data declare def default defer delete dict double elif else end enum err error errors except export extends extern
  false final finally float fmt fn foo bar baz func function global goto go http https id idx if impl implements import in index
  info init instanceof int integer interface internal item items key keys kwargs lambda len let list log loop main map match
  message method mod module mut name names namespace new nil none null num number obj object opts option options override
  package param parameters params path pass print println private prop props protected protocol pub public raise readonly
  record ref require res resp response req request result results ret return returns self set sizeof slice src static str
  string strings struct sub super switch sync template test tests text this throw throws todo true try tuple tmp type typedef
  typeof undefined union unit unknown unsafe use val value values var variable vec virtual void volatile while with yield
  std ctx file files line lines lib dist index com org www node js ts tsx jsx mjs cjs py rs java kt cs cpp hpp rb php swift sh
  sql css scss html md mdx json yaml yml toml txt svg png eslint biome ignore assert expect describe should equal equals tobe
  assertequal println eprintln println fprintf printf errorf sprintf println unwrap clone iter collect push pop append length
  first last next prev old added removed changed adds removes changes defines line`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const MIN_LENGTH = 3;
const MAX_LENGTH = 30;

/** The telling words of a text, in order and lower case: identifiers are taken apart, function words and keywords left out. */
export function contentWords(text: string): string[] {
  const apart = text.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
  const words = apart.toLowerCase().match(/\p{L}[\p{L}\p{N}]*/gu) ?? [];
  return words.filter(
    (word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH && !STOP_WORDS.has(word),
  );
}
