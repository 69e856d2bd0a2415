import { divisionName, villageWithTownship } from '@/divisions/divisions'
import type { Fact, FactSection } from '@/shell/FactList.vue'
import { categoryName, chosenWords } from '../choices'
import type { ChildDetail, ChildForm, MaskedChildForm, PublishedChildForm } from '../contract'

type Translate = (key: string, values?: Record<string, unknown>) => string

/** What the page shows of a form: the whole one where it was asked for, else the masked one. */
interface Shown {
  detail: ChildDetail
  masked: MaskedChildForm
  whole: ChildForm | undefined
  published: PublishedChildForm | undefined
  t: Translate
}

const chosen = ({ t }: Shown, field: string, value: string | number | null | undefined): Fact => ({
  name: t(`child.field.${field}`),
  value: chosenWords(field, value === null || value === undefined ? '' : String(value), t),
})

/** What is there and not shown says that it is hidden; what is not there says that. */
const held = ({ t, whole }: Shown, field: string, value: string | null | undefined, isGiven: boolean, wide = false): Fact => ({
  name: t(`child.field.${field}`), value, wide, hidden: !whole && isGiven,
})

export function basicFacts(shown: Shown): FactSection[] {
  const { detail, masked, whole, published, t } = shown
  const { child } = detail
  const name: Fact = { name: t('child.field.name'), value: child.name, hidden: !child.name }
  return [
    {
      title: t('child.section.person'),
      facts: [
        name,
        chosen(shown, 'gender', child.gender),
        { name: t('child.field.birthDate'), value: whole?.birthDate ?? t('child.born', { n: masked.birthYear }) },
        child.hasIdNumber
          ? { name: t('child.field.idNumber'), value: whole?.idNumber ?? masked.idNumberMasked, idNumber: true }
          : { name: t('child.field.noIdReason'), value: masked.noIdReason },
        { name: t('child.field.ethnicity'), value: masked.ethnicity },
      ],
    },
    {
      title: t('child.section.class'),
      facts: [
        { name: t('child.field.category'), value: categoryName(published, child.category) },
        chosen(shown, 'civilAffairsClass', masked.civilAffairsClass),
      ],
    },
    {
      title: t('child.section.health'),
      facts: [
        chosen(shown, 'health', masked.health),
        ...(masked.health === 'DISABLED'
          ? [chosen(shown, 'disabilityType', masked.disabilityType), chosen(shown, 'disabilityGrade', masked.disabilityGrade)]
          : []),
        ...(masked.health === 'ILL' ? [{ name: t('child.field.illness'), value: masked.illness }] : []),
        chosen(shown, 'schooling', masked.schooling),
        { name: t('child.field.school'), value: masked.school },
        { name: t('child.field.grade'), value: masked.grade },
        chosen(shown, 'boarding', typeof masked.boarding === 'boolean' ? (masked.boarding ? 'YES' : 'NO') : ''),
      ],
    },
    {
      title: t('child.section.home'),
      facts: [
        held(shown, 'registeredResidence', whole?.registeredResidence, masked.registeredResidenceGiven, true),
        { name: t('child.field.villageCode'), value: villageWithTownship(child.villageCode) },
        held(shown, 'address', whole?.address, masked.addressGiven, true),
      ],
    },
  ]
}

export function familyFacts(shown: Shown): FactSection[] {
  const { masked, whole, t } = shown
  const parents = (['father', 'mother'] as const).map((parent) => ({
    title: t(`child.section.${parent}`),
    facts: [
      chosen(shown, `${parent}Status`, masked[parent]?.status),
      { name: t(`child.field.${parent}Name`), value: whole?.[parent]?.name ?? masked[parent]?.nameMasked },
      { name: t(`child.field.${parent}IdNumber`), value: whole?.[parent]?.idNumber ?? masked[parent]?.idNumberMasked, idNumber: true },
      { name: t(`child.field.${parent}Phone`), value: whole?.[parent]?.phone ?? masked[parent]?.phoneMasked },
    ],
  }))
  const { guardian } = masked
  return [
    {
      title: t('child.section.guardian'),
      facts: [
        { name: t('child.field.guardianRelation'), value: guardian?.relation },
        { name: t('child.field.guardianName'), value: whole?.guardian?.name ?? guardian?.nameMasked },
        { name: t('child.field.guardianIdNumber'), value: whole?.guardian?.idNumber ?? guardian?.idNumberMasked, idNumber: true },
        { name: t('child.field.guardianPhone'), value: whole?.guardian?.phone ?? guardian?.phoneMasked },
        chosen(shown, 'guardianCapacity', guardian?.capacity),
        { name: t('child.field.income'), value: masked.income.map((one) => chosenWords('income', one, t)).join('、'), wide: true },
        { name: t('child.field.policies'), value: masked.policies.join('、'), wide: true },
        chosen(shown, 'consentState', masked.consent.state),
        { name: t('child.field.consentOn'), value: masked.consent.on },
      ],
    },
    ...parents,
  ]
}

export function visitFacts({ verification }: ChildDetail, t: Translate): FactSection[] {
  if (!verification) return []
  const { visitedOn, seen } = verification
  return [
    {
      title: t('child.verify.title'),
      facts: [
        { name: t('child.verify.day'), value: visitedOn },
        { name: t('child.verify.visitors'), value: seen.visitors.join('、') },
        { name: t('child.verify.place'), value: t(`child.verify.places.${seen.place}`) },
        { name: t('child.verify.summary'), value: seen.summary, wide: true },
      ],
    },
    {
      title: t('child.verify.findings'),
      facts: seen.findings.map(({ field, result, note }) => ({
        name: t(`child.section.${field}`),
        value: [t(`child.verify.result.${result}`), note].filter(Boolean).join('：'),
        wide: !!note,
      })),
    },
  ]
}

/** The ten seconds: guardian, school and health in a line each; what may not be seen says so. */
export function summaryFacts(shown: Omit<Shown, 'masked'> & { masked: MaskedChildForm | undefined }): Fact[] {
  const { detail, masked, t } = shown
  const words = (field: string, value: string | null | undefined) => chosenWords(field, value, t)
  const guardian = masked?.guardian
  const school = masked && [words('schooling', masked.schooling), masked.school, masked.grade].filter(Boolean).join(' ')
  const health =
    masked &&
    [
      words('health', masked.health),
      words('disabilityType', masked.disabilityType),
      masked.disabilityGrade ? words('disabilityGrade', String(masked.disabilityGrade)) : '',
      masked.illness,
    ]
      .filter(Boolean)
      .join(' ')
  return [
    { name: t('child.summary.category'), value: categoryName(shown.published, detail.child.category) },
    { name: t('child.field.civilAffairsClass'), value: words('civilAffairsClass', detail.child.civilAffairsClass), hidden: !masked },
    { name: t('child.summary.guardian'), value: guardian && `${guardian.nameMasked ?? ''}（${guardian.relation}）`, hidden: !masked },
    { name: t('child.summary.school'), value: school, hidden: !masked },
    { name: t('child.summary.health'), value: health, hidden: !masked },
    { name: t('child.summary.place'), value: `${divisionName(detail.child.townshipCode)} ${divisionName(detail.child.villageCode)}` },
  ]
}
