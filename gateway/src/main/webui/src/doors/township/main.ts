import { Document, House, OfficeBuilding, Sunny, Tickets, Timer, Upload, User } from '@element-plus/icons-vue'
import { READERS_OF_FIGURES, READERS_OF_PEOPLE, type DoorRoutes } from '@/shell/routes'
import { start } from '@/shell/start'
import { aboutChildren, screening, system } from '../routes'
import HomePage from './HomePage.vue'
import TownshipShell from './TownshipShell.vue'
import './vant'

const childForm = () => import('@/children/form/ChildFormPage.vue')
const form = () => import('./form/ApplicationFormPage.vue')

const routes: DoorRoutes = [
  { path: '/', component: HomePage, meta: { nav: 'home', icon: House, roles: READERS_OF_FIGURES } },
  { path: '/applications/new', component: form, meta: { roles: ['clerk'] } },
  { path: '/applications/:id/edit', component: form, props: true, meta: { roles: ['clerk'] } },
  { path: '/applications/receipts', component: () => import('./receipts/ReceiptsPage.vue'), meta: { roles: ['clerk'] } },
  { path: '/applications/drafts', component: () => import('./drafts/DraftsPage.vue'), meta: { roles: ['clerk'] } },
  {
    path: '/applications',
    component: () => import('./applications/ApplicationListPage.vue'),
    meta: { nav: 'applications', icon: Document, roles: READERS_OF_PEOPLE, kept: true },
    children: [
      {
        path: ':id',
        component: () => import('./applications/ApplicationPage.vue'),
        props: true,
        meta: { nav: undefined, roles: READERS_OF_PEOPLE },
      },
    ],
  },
  {
    path: '/invitations',
    component: () => import('./invitations/InvitationsPage.vue'),
    meta: { nav: 'invitations', icon: Tickets, roles: ['clerk'] },
  },
  {
    path: '/self-applications/:id',
    component: () => import('./invitations/SelfApplicationPage.vue'),
    props: true,
    meta: { roles: ['clerk'] },
  },
  {
    path: '/hours',
    component: () => import('@/hours/TownshipHoursPage.vue'),
    meta: { nav: 'hours', icon: Timer, roles: ['clerk', 'officer'] },
  },
  { path: '/children/new', component: () => import('@/children/form/RegisterPage.vue'), meta: { roles: ['clerk'] } },
  { path: '/children/:id/edit', component: childForm, props: true, meta: { roles: ['clerk'] } },
  {
    path: '/children/:id/:explained(answer|update)',
    component: childForm,
    props: true,
    meta: { roles: ['clerk'] },
  },
  {
    path: '/children/imports',
    component: () => import('./imports/ImportPage.vue'),
    props: { of: 'children' },
    meta: { roles: ['clerk'] },
  },
  { path: '/children/drafts', component: () => import('@/children/lists/SubmitPage.vue'), meta: { roles: ['clerk'] } },
  ...aboutChildren,
  {
    path: '/children',
    component: () => import('@/children/lists/ChildListPage.vue'),
    meta: { nav: 'children', icon: Sunny, roles: READERS_OF_PEOPLE, kept: true },
    children: [
      {
        path: ':id',
        component: () => import('@/children/lists/TownshipChildPage.vue'),
        props: true,
        meta: { nav: undefined, roles: READERS_OF_PEOPLE },
      },
    ],
  },
  ...screening,
  {
    path: '/own',
    component: () => import('./own/OwnPage.vue'),
    meta: { nav: 'own', icon: User, roles: ['volunteer'] },
  },
  {
    path: '/imports',
    component: () => import('./imports/ImportPage.vue'),
    meta: { nav: 'imports', icon: Upload, roles: ['clerk'] },
  },
  {
    path: '/office',
    component: () => import('./office/OfficePage.vue'),
    meta: { nav: 'office', icon: OfficeBuilding, roles: READERS_OF_PEOPLE },
  },
  ...system,
]

void start(TownshipShell, routes)
