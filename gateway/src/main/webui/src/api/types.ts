import type { components as Assessment } from './generated/assessment'
import type { components as Child } from './generated/child'
import type { components as Gateway } from './generated/gateway'
import type { components as Volunteer } from './generated/volunteer'

// The names under which pages know the generated types: a renamed schema is followed here and nowhere else.
type V = Volunteer['schemas']
type C = Child['schemas']
type A = Assessment['schemas']
type G = Gateway['schemas']

/** The volunteer contract marks as required what a request must bring; an answer brings all but the named. */
type Answer<T, Absent extends keyof T = never> = Required<Omit<T, Absent>> & Pick<T, Absent>

export type ApplicationForm = V['ApplicationForm']
export type ApplicationItem = Answer<
  V['ApplicationItem'],
  'name' | 'idNumberMasked' | 'mobileMasked' | 'uniformSize' | 'submittedAt'
>
export type ApplicationState = Answer<V['ApplicationState']>
export type Remark = V['Remark']
export type HistoryEntry = Answer<V['HistoryEntry'], 'byName'>
type MaskedContact = Answer<V['MaskedContact'], 'relation'>
type MaskedForm = Required<Pick<V['MaskedForm'], 'birthYear' | 'idNumberMasked' | 'mobileMasked' | 'signedOn'>> &
  Omit<V['MaskedForm'], 'emergencyContact'> & { emergencyContact?: MaskedContact }
export type ApplicationDetail = Omit<
  Answer<
    V['ApplicationDetail'],
    | 'name'
    | 'uniformSize'
    | 'submittedAt'
    | 'approvedAt'
    | 'matchableUntil'
    | 'reportedAt'
    | 'cityReturnedAt'
    | 'acceptedAt'
    | 'outfittedAt'
    | 'servingSince'
    | 'leftAt'
  >,
  'form' | 'history' | 'withheld'
> & { form?: MaskedForm; history: HistoryEntry[]; withheld: WithheldAct[] }
export type Milestones = V['Milestones']
export type StepItem = V['StepItem']
export type StepOutcome = Answer<V['StepOutcome'], 'problem' | 'detail' | 'application'>
export type OpenTask = V['OpenTask']
export type CohortItem = V['CohortItem']
export type CohortOption = V['CohortOption']
export type CohortKind = V['CohortKind']
export type CohortState = V['CohortState']
export type CohortDetail = V['CohortDetail']
export type CohortParticipant = V['CohortParticipant']
export type TrainingSession = V['TrainingSession']
export type ExamAttempt = V['ExamAttempt']
export type Outcome = V['Outcome']
export type ExamSheetReport = V['ExamSheetReport']
export type TrainingOfVolunteer = V['TrainingOfVolunteer']
export type Post = Answer<V['Post'], 'need'>
export type NewOfficer = V['NewOfficer']
type DutyHandover = Answer<V['DutyHandover'], 'to'>
export type OfficerTerm = Omit<
  Answer<V['OfficerTerm'], 'name' | 'phoneMasked' | 'until' | 'endedOn' | 'endReason'>,
  'handovers'
> & { handovers: DutyHandover[] }
export type Duty = V['Duty']
export type DutyInCharge = Answer<V['DutyInCharge'], 'officer' | 'open'>
export type Transfer = Answer<V['Transfer'], 'decidedAt' | 'answer'>
export type NewTransfer = V['NewTransfer']
export type NumberConflictDecision = V['NumberConflictDecision']
export type NumberConflict = Answer<V['NumberConflict'], 'decision' | 'decidedAt' | 'reason'>
export type OfficeVacancies = Answer<V['OfficeVacancies']>
export type WorkGroupChannel = V['WorkGroupChannel']
export type WorkGroup = Answer<V['WorkGroup'], 'keySetAt'>
export type WorkGroupRegistration = V['WorkGroupRegistration']
export type AppointmentKind = Answer<V['AppointmentKind']>
export type AppointmentList = V['AppointmentList']
export type Appointment = Answer<V['Appointed'], 'unit' | 'revokedOn' | 'revokeReason'>
export type Advisor = Answer<V['Advisor'], 'unit'>
export type NewAppointment = V['NewAppointment']
export type Supplement = Answer<V['Supplement']>
type SheetError = Answer<V['SheetError'], 'value'>
type ImportPreview = Answer<V['ImportPreviewRow']>
export type ImportReport = Omit<Answer<V['ImportReportPreviewRow'], 'created'>, 'errors' | 'preview'> & {
  errors: SheetError[]
  preview: ImportPreview[]
}
export type PublishedForm = Omit<Answer<V['FormVersion']>, 'declarations' | 'options'> & {
  declarations: Answer<V['FormDeclarations']>
  options: Answer<V['FormOptions']>
}
export type NewFormVersion = V['NewFormVersion']
export type PersonFile = V['PersonFile']
export type ItemKind = V['ItemKind']
export type IssuedItem = Answer<V['IssuedItem'], 'size' | 'receivedOn' | 'returnedOn' | 'retractedAt' | 'retractionReason'>
export type IssueItem = V['IssueItem']
export type WaitingVolunteer = Omit<Answer<V['WaitingVolunteer'], 'name' | 'uniformSize'>, 'inHand'> & { inHand: IssuedItem[] }
export type OwedItem = Answer<V['OwedItem'], 'size' | 'name' | 'leftAt'>
export type PickingList = Omit<Answer<V['PickingList']>, 'uniforms'> & { uniforms: Answer<V['PickingRow'], 'size'>[] }
export type Division = V['Division']
export type LoginCode = V['LoginCode']
export type VolunteerLogin = V['VolunteerLogin']
export type ServiceKind = V['ServiceKind']
export type ServiceRecordEntry = Answer<
  V['ServiceRecordEntry'],
  'confirmedAt' | 'withdrawnAt' | 'reason' | 'corrects'
>
export type ServiceRecord = Omit<Answer<V['ServiceRecord'], 'nextStarAt'>, 'entries'> & { entries: ServiceRecordEntry[] }
export type WaitingServiceRecords = { items: ServiceRecordEntry[]; names: Record<string, string>; next?: string }
export type Invitation = Answer<V['Invitation']>
export type IssuedInvitation = V['IssuedInvitation']
export type HeldInvitation = Omit<V['HeldInvitation'], 'form'> & { form: PublishedForm }
export type SelfApplicationState = V['SelfApplicationState']
export type SelfApplicationItem = Answer<V['SelfApplicationItem'], 'name' | 'decidedAt' | 'reason' | 'volunteer'>
export type OpenedSelfApplication = Answer<V['OpenedSelfApplication']>
export type LoggedAccess = Answer<V['LoggedAccess']>
export type AccountActTold = Answer<V['AccountActTold']>
export type Verification = Answer<V['Verification'], 'sealedAt' | 'broken' | 'toldElsewhere'>

export type ScreeningRound = C['ScreeningRound']
export type ScreeningRoundDetail = C['ScreeningRoundDetail']
export type ScreenedTownship = C['ScreenedTownship']
export type ScreenedVillage = C['ScreenedVillage']
export type VillageState = C['VillageState']
export type VillageFilter = C['VillageFilter']
export type ScreeningFindings = C['ScreeningFindings']
export type ScreeningDetail = C['ScreeningDetail']

export type Me = G['Me']
export type Account = G['Account']
export type OpenedAccount = G['OpenedAccount']
export type Role = G['Role']
export type Reader = G['Reader']

export type FigureTable = A['FigureTable']
export type Figures = A['Figures']
export type FigureRow = A['FigureRow']
export type MonthFigures = A['MonthFigures']
export type MonthCoverage = A['MonthCoverage']
export type VillageCoverage = A['VillageCoverage']

export const TIERS = ['township', 'county', 'city'] as const
export type Tier = (typeof TIERS)[number]
export type Stage = V['Stage']
export type Act = V['Act']
export type VolunteerAct = V['VolunteerAct']
export type WithheldAct = Answer<V['WithheldAct']>
export type ListOrder = V['ListOrder']
export type Worklist = V['Worklist']

export interface Page<T> {
  items: T[]
  next?: string
}
