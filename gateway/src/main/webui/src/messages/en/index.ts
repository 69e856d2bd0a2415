import accounts from './accounts.json'
import application from './application.json'
import figures from './figures.json'
import formText from './formText.json'
import hours from './hours.json'
import invitation from './invitation.json'
import journey from './journey.json'
import log from './log.json'
import own from './own.json'
import rights from './rights.json'
import shell from './shell.json'

export default { accounts, application, figures, formText, hours, invitation, journey, log, own, rights, shell }
