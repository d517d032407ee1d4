import { describe, expect, it } from 'vitest'
import { answered, answers } from '../known.ts'

describe('what a question takes for granted and the record denies', () => {
  it.each([
    'did australia close its embassy in kabul because of the taliban takeover',
    "l'Australie a-t-elle fermé son ambassade à Kaboul à cause des talibans ?",
    'Hat Australien seine Botschaft in Kabul wegen der Machtübernahme der Taliban geschlossen?',
    '¿Cerró Australia su embajada en Kabul por la toma del poder de los talibanes?',
    'Австралия закрыла посольство в Кабуле из-за талибов?',
  ])('of an embassy that closed before the Taliban came: %s', (question) => {
    expect(answered(question).headline).toContain('before the Taliban took over')
  })

  it.each([
    "was azerbaijan's embassy in kabul reopened",
    "L'ambassade d'Azerbaïdjan à Kaboul a-t-elle été rouverte ?",
    'Wurde die Botschaft Aserbaidschans in Kabul wiedereröffnet?',
    '¿Se reabrió la embajada de Azerbaiyán en Kabul?',
    'Было ли вновь открыто посольство Азербайджана в Кабуле?',
  ])('of one that was the first: %s', (question) => {
    expect(answered(question).headline).toContain('Azerbaijan’s first embassy in Kabul')
  })

  it.each([
    'is there an afghan ambassador in oslo',
    'Y a-t-il un ambassadeur afghan à Oslo ?',
    'Gibt es einen afghanischen Botschafter in Oslo?',
    '¿Hay un embajador afgano en Oslo?',
    'Есть ли в Осло афганский посол?',
    'Чи є в Осло афганський посол?',
    "Oslo'da bir Afgan büyükelçi var mı?",
    'هل يوجد سفير أفغاني في أوسلو؟',
    'آیا در اسلو سفیر افغان هست؟',
    'ایا په اوسلو کې افغان سفیر شته؟',
  ])('of an envoy who is no ambassador: %s', (question) => {
    expect(answered(question).headline).toContain('Najibullah Sherkhan as first secretary')
  })

  it.each([
    'why did the afghan embassy in london close',
    "Pourquoi l'ambassade afghane à Londres a-t-elle fermé ?",
    'Warum hat die afghanische Botschaft in London geschlossen?',
    '¿Por qué cerró la embajada afgana en Londres?',
    'Почему закрылось посольство Афганистана в Лондоне?',
  ])('of a closure on which two sides differ, each is heard: %s', (question) => {
    expect(answered(question).headline).toMatch(/Zalmai Rassoul .*British foreign office insisted/)
  })

  it('of a handover that never came about', () => {
    expect(answered('when did the US hand the embassy to the Taliban').headline).toContain(
      'had not been given to the Taliban by April 2025',
    )
  })

  it.each([
    'is the netherlands on the list of 14',
    'Les Pays-Bas sont-ils sur la liste des 14 ?',
    'Stehen die Niederlande auf der Liste der 14?',
    '¿Están los Países Bajos en la lista de los 14?',
    'Есть ли Нидерланды в списке 14?',
    '荷兰在14家名单里吗？',
  ])('of a mission that is not among those disowned, which are: %s', (question) => {
    const { headline, understood } = answered(question)
    expect(headline).toMatch(/14.*50|50.*14/)
    expect(understood.mission).toMatchObject({ sending: 'AF', receiving: 'NL' })
  })
})

describe('how many there were', () => {
  it.each([
    'how many ambassadors did xi receive with karimi',
    "Combien d'ambassadeurs Xi a-t-il reçus avec Karimi ?",
    'Wie viele Botschafter empfing Xi zusammen mit Karimi?',
    '¿Cuántos embajadores recibió Xi junto con Karimi?',
    'Сколько послов Си принял вместе с Карими?',
  ])('beside an envoy is told as it was counted, and no States are: %s', (question) => {
    expect(answered(question).headline).toMatch(/^Xi Jinping received .*some forty other ambassadors/)
  })

  it.each([
    'how many other envoys were there when putin received gul hassan',
    'Wie viele andere Gesandte waren da, als Putin Gul Hassan empfing?',
  ])('is told of each such day: %s', (question) => {
    expect(answered(question).headline).toMatch(/^President Putin .*some thirty other envoys/)
  })

  it.each([
    'how many eu states took part in the brussels talks',
    "Combien d'États de l'UE ont pris part aux discussions de Bruxelles ?",
    'Wie viele EU-Staaten nahmen an den Brüsseler Gesprächen teil?',
    'Скільки країн ЄС взяли участь у переговорах у Брюсселі?',
    'چند کشور اتحادیه اروپا در گفت‌وگوهای بروکسل شرکت کردند؟',
    '多少欧盟国家参加了布鲁塞尔会谈？',
  ])('at a meeting of a union: %s', (question) => {
    expect(answered(question).headline).toContain('Fifteen member States of the EU took part')
  })

  it.each([
    'has the UN seated the Taliban',
    'is the Taliban at the UN',
    'do the taliban have a UN ambassador',
    'has Shaheen been accepted at the UN',
  ])('of a seat that the republic still has: %s', (question) => {
    expect(answered(question).headline).toMatch(/postponed .* The Permanent Mission .* former republic/)
  })
})

describe('after what a State did not do', () => {
  it.each([
    [['Why did Turkmenistan recognise the Taliban?', 'so what DID they do'], 'TM'],
    [['When did Nicaragua recognise the Emirate?', 'so what did it do instead?'], 'NI'],
    [['why did nicaragua recognise the taliban?', 'ok so what DID managua do'], 'NI'],
    [['Did Norway recognise the Taliban?', 'what did Oslo actually do?'], 'NO'],
  ])('what it did do is all that is on file: %j', (turns, state) => {
    expect(answers(...turns).at(-1)?.understood).toMatchObject({ aspect: 'all', countries: [state] })
  })

  it.each([
    [['Has Canada recognised the Taliban?', 'what did it do about the letter?'], 'accreditation'],
    [['Did Iran recognise the Taliban?', 'what did the Taliban do?'], 'recognition'],
  ])('what is asked of one matter stays with it: %j', (turns, aspect) => {
    expect(answers(...turns).at(-1)?.understood.aspect).toBe(aspect)
  })
})

describe('a recognition taken for granted from a deed', () => {
  it.each([
    ['did germany recognise by admitting consuls', 'DE'],
    ['did China recognise by accepting the ambassador', 'CN'],
    ['did japan recognise by closing the embassy', 'JP'],
    ['did India recognise by upgrading its embassy', 'IN'],
  ])('is denied with what is on file, and is no other recognition: %s', (text, country) => {
    const { outcome, headline, understood } = answered(text)
    expect(outcome).toBe('answered')
    expect(understood.countries).toEqual([country])
    expect(headline).toMatch(/^\w+ does not recognise the Taliban/)
  })

  it.each([
    'Was Israel recognised by Beijing?',
    'did Israel recognise Palestine',
    'is Kosovo recognised by Spain',
  ])('is another one where another is recognised: %s', (text) => {
    expect(answered(text).outcome).toBe('abstained')
  })
})

describe('whether the head of a State received an envoy', () => {
  it.each([
    [
      'did Putin receive the Taliban ambassador',
      / President Putin received the letter of credence of Gul Hassan/,
    ],
    ['did Xi receive the Taliban ambassador', / Xi Jinping received the credentials of Bilal Karimi/],
    ['did Xi Jinping meet the taliban ambassador?', /^Xi Jinping received the credentials of Bilal Karimi/],
  ])('is told by what he did himself: %s', (text, told) => {
    expect(answered(text).headline).toMatch(told)
  })

  it('is none of his where only his State is asked about', () => {
    expect(answered('has China accepted a taliban ambassador').headline).not.toContain('Xi Jinping')
  })
})

describe('a break of relations', () => {
  it.each([
    'which countries cut ties with the taliban',
    'who severed relations with the taliban',
    'is there a country that broke relations with taliban',
  ])('is on file of nobody, and who has none is told after that: %s', (question) => {
    expect(answered(question).headline).toMatch(
      /^No break of relations with the Taliban is on file\. Two of the 39 States on file have no relations/,
    )
  })

  it('is not taken from the newest between the two', () => {
    expect(answered('did pakistan break off relations').headline).toMatch(
      /^No break of relations with the Taliban is on file\. After clashes/,
    )
    expect(answered('has iran broken ties with the emirate').headline).toContain(
      'No break of relations with the Taliban is on file. Iran does not recognise',
    )
  })

  it('leaves those who never did so', () => {
    expect(answered('which states never cut ties with the taliban').headline).toContain('13 of the 39 States')
  })
})
