const PLACE = '(?:first|second|third|fourth|fifth|sixth|only|last|latest)'
const IT_IS = new RegExp(String.raw`^(\W*)It is (?=the (${PLACE})\b)`, 'u')

/** "Tashkent is the third to accept one. It is the third to recognise them": who was given that place before, whoever else was told of since. */
export function ofThatPlace(sentence: string, before: string): string {
  const place = IT_IS.exec(sentence)?.[2]
  const who =
    place &&
    new RegExp(
      String.raw`(?<!\p{L})(?!(?:[Ww]hich|[Tt]hat|[Tt]his|who|[Ss]he|[Tt]hey|[Tt]here|what|[Hh]ere)\b)(\p{L}{3,}(?: \p{Lu}\p{L}+)?)(?:['’]s| is| was| became| becomes) (?:only |now )?the ${place}(?!\p{L})`,
      'u',
    ).exec(before)?.[1]
  return who ? sentence.replace(IT_IS, `$1${who} is `) : sentence
}
