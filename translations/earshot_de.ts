<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Mails einlesen…</translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation>Sichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation>Alles exportieren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehle finden</translation>
    </message>
    <message>
        <source>Full-width list</source>
        <translation>Liste über die ganze Breite</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Schmale Zeilen</translation>
    </message>
    <message>
        <source>Customer beside the conversation</source>
        <translation>Kunde neben dem Verlauf</translation>
    </message>
    <message>
        <source>Status, owner and need of the ticket</source>
        <translation>Status, Zuständige, Anliegen</translation>
    </message>
    <message>
        <source>History of the ticket</source>
        <translation>Protokoll des Tickets</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation>Nächstes Ticket</translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation>Voriges Ticket</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation>Mir zuweisen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation>Mit einem anderen Ticket zusammenführen…</translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation>Mit einem anderen Ticket verknüpfen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Make a ticket of this message</source>
        <translation>Aus dieser Nachricht ein Ticket machen</translation>
    </message>
    <message>
        <source>Move this message to another ticket…</source>
        <translation>Diese Nachricht in ein anderes Ticket verschieben…</translation>
    </message>
    <message>
        <source>This is spam</source>
        <translation>Das ist Spam</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Put back onto the desk</source>
        <translation>Auf den Desk zurücklegen</translation>
    </message>
    <message>
        <source>Talk to the customer</source>
        <translation>Mit dem Kunden sprechen</translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation>Später zurückrufen…</translation>
    </message>
    <message>
        <source>Make the call-back that is due</source>
        <translation>Den fälligen Rückruf machen</translation>
    </message>
    <message>
        <source>Notify me when a call-back is due</source>
        <translation>Melden, wenn ein Rückruf fällig ist</translation>
    </message>
    <message>
        <source>I call from my own phone</source>
        <translation>Ich rufe mit meinem eigenen Telefon an</translation>
    </message>
    <message>
        <source>Merge the customer with another…</source>
        <translation>Kunden mit einem anderen zusammenführen…</translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Anruf speichern</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Canned replies…</source>
        <translation>Textbausteine…</translation>
    </message>
    <message>
        <source>See the reply as the customer will…</source>
        <translation>Antwort so sehen, wie der Kunde sie sieht…</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>How our mail looks to customers…</source>
        <translation>Wie unsere Mails aussehen…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>About Earshot</source>
        <translation>Über Earshot</translation>
    </message>
    <message>
        <source>Language…</source>
        <translation>Sprache…</translation>
    </message>
    <message>
        <source>Import people…</source>
        <translation>Personen einlesen…</translation>
    </message>
    <message>
        <source>Export people…</source>
        <translation>Personen exportieren…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Ask how they like to be reached</source>
        <translation>Fragen, wie der Kunde gern erreicht wird</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>Save this search as a view…</source>
        <translation>Diese Suche als Ansicht speichern…</translation>
    </message>
    <message>
        <source>Name and sharing of the view…</source>
        <translation>Name und Freigabe der Ansicht…</translation>
    </message>
    <message>
        <source>Move the view up</source>
        <translation>Ansicht nach oben</translation>
    </message>
    <message>
        <source>Move the view down</source>
        <translation>Ansicht nach unten</translation>
    </message>
    <message>
        <source>Copy link to the view</source>
        <translation>Link zur Ansicht kopieren</translation>
    </message>
    <message>
        <source>Delete the view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Point out what could be clearer</source>
        <translation>Zeigen, was klarer sein könnte</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>Plain words…</source>
        <translation>Klare Wörter…</translation>
    </message>
    <message>
        <source>First steps…</source>
        <translation>Erste Schritte…</translation>
    </message>
    <message>
        <source>Change the talking points…</source>
        <translation>Gesprächshilfen ändern …</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Zum nächsten Bereich</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Zum vorigen Bereich</translation>
    </message>
    <message>
        <source>Other ways to reach them…</source>
        <translation>Andere Wege zum Kunden …</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Abgehoben</translation>
    </message>
    <message>
        <source>Stop what is being changed</source>
        <translation>Die laufende Änderung anhalten</translation>
    </message>
    <message>
        <source>To the form of the call</source>
        <translation>Zum Formular des Anrufs</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Change the business need</source>
        <translation>Anliegen ändern</translation>
    </message>
    <message>
        <source>Change the customer…</source>
        <translation>Kunden ändern…</translation>
    </message>
    <message>
        <source>Save call and write what we agreed</source>
        <translation>Anruf speichern und Vereinbartes schreiben</translation>
    </message>
    <message>
        <source>Mailboxes…</source>
        <translation>Postfächer …</translation>
    </message>
    <message>
        <source>Fetch and send mail</source>
        <translation>Mail abholen und senden</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Forward this mail</source>
        <translation>Diese Mail weiterleiten</translation>
    </message>
    <message>
        <source>Send this mail once more</source>
        <translation>Diese Mail noch einmal senden</translation>
    </message>
    <message>
        <source>Built-in telephone…</source>
        <translation>Eingebautes Telefon…</translation>
    </message>
    <message>
        <source>Answer the call</source>
        <translation>Anruf annehmen</translation>
    </message>
    <message>
        <source>Decline the call</source>
        <translation>Anruf ablehnen</translation>
    </message>
    <message>
        <source>Transfer the call</source>
        <translation>Anruf weiterverbinden</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>The question to %1 waits in the outbox</source>
        <translation>Die Frage an %1 wartet im Postausgang</translation>
    </message>
    <message>
        <source>No mail address of %1 is known. Ask when you talk, and write it down.</source>
        <translation>Von %1 ist keine Mailadresse bekannt. Fragen Sie im Gespräch danach und schreiben Sie sie auf.</translation>
    </message>
    <message>
        <source>Ask %1 again?</source>
        <translation>%1 noch einmal fragen?</translation>
    </message>
    <message>
        <source>%1. One question is easily overlooked, two are easily too many.</source>
        <translation>%1. Eine Frage wird leicht übersehen, zwei sind leicht zu viel.</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Noch einmal fragen</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Abwarten</translation>
    </message>
    <message>
        <source>No mail address to write from. Give the ticket a queue that has one, or the queue an address under “How our mail looks to customers”.</source>
        <translation>Keine Mailadresse zum Schreiben. Geben Sie dem Ticket eine Warteschlange, die eine hat, oder der Warteschlange eine Adresse unter „Wie unsere Mails aussehen“.</translation>
    </message>
</context>
<context>
    <name>ConversationPaper</name>
    <message>
        <source>%1, %2</source>
        <comment>a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Dateien: %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>as of %1</source>
        <comment>a day and a time</comment>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>Imported 1 mail</source>
        <translation>1 Mail eingelesen</translation>
    </message>
    <message>
        <source>Imported %1 mails</source>
        <translation>%1 Mails eingelesen</translation>
    </message>
    <message>
        <source>1 new ticket</source>
        <translation>1 neues Ticket</translation>
    </message>
    <message>
        <source>%1 new tickets</source>
        <translation>%1 neue Tickets</translation>
    </message>
    <message>
        <source>1 was here before</source>
        <translation>1 war schon da</translation>
    </message>
    <message>
        <source>%1 were here before</source>
        <translation>%1 waren schon da</translation>
    </message>
    <message>
        <source>%1 kept, though unreadable</source>
        <translation>%1 aufbewahrt, obwohl unlesbar</translation>
    </message>
    <message>
        <source>%1 holds no mail</source>
        <translation>%1 enthält keine Mail</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the results of an import</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 is packed: unpack it first</source>
        <translation>%1 ist gepackt: Entpacken Sie die Datei zuerst</translation>
    </message>
</context>
<context>
    <name>Earshot::AccountEditor</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sign in with Google</source>
        <translation>Bei Google anmelden</translation>
    </message>
    <message>
        <source>Sign in with Microsoft</source>
        <translation>Bei Microsoft anmelden</translation>
    </message>
    <message>
        <source>Sign in elsewhere (OAuth 2)</source>
        <translation>Woanders anmelden (OAuth 2)</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Try and save</source>
        <translation>Probieren und speichern</translation>
    </message>
    <message>
        <source>Sign in and save</source>
        <translation>Anmelden und speichern</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Es fehlt noch etwas</translation>
    </message>
    <message>
        <source>Name the server the mail is fetched from.</source>
        <translation>Nennen Sie den Server, von dem die Mail abgeholt wird.</translation>
    </message>
    <message>
        <source>Name the server replies go out by.</source>
        <translation>Nennen Sie den Server, über den Antworten hinausgehen.</translation>
    </message>
    <message>
        <source>Name the queue its mail goes to.</source>
        <translation>Nennen Sie die Warteschlange, in die seine Mail kommt.</translation>
    </message>
    <message>
        <source>Name the client ID your organisation has for Earshot at this provider.</source>
        <translation>Nennen Sie die Client-ID, die Ihre Organisation bei diesem Anbieter für Earshot hat.</translation>
    </message>
    <message>
        <source>Type the password of the mailbox.</source>
        <translation>Geben Sie das Passwort des Postfachs ein.</translation>
    </message>
    <message>
        <source>Type the password of the mailbox; it is not on this computer.</source>
        <translation>Geben Sie das Passwort des Postfachs ein; auf diesem Computer ist es nicht.</translation>
    </message>
    <message>
        <source>Give a whole address, like help@example.com.</source>
        <translation>Geben Sie eine ganze Adresse an, etwa hilfe@example.com.</translation>
    </message>
    <message>
        <source>The desk has this mailbox already.</source>
        <translation>Dieses Postfach gibt es hier schon.</translation>
    </message>
    <message>
        <source>Looking for its servers</source>
        <translation>Seine Server werden gesucht</translation>
    </message>
    <message>
        <source>The servers are a guess</source>
        <translation>Die Server sind geraten</translation>
    </message>
    <message>
        <source>Nobody says what they are called. Look at them; your provider&apos;s help has their names.</source>
        <translation>Niemand sagt, wie sie heißen. Sehen Sie nach; die Hilfe Ihres Anbieters nennt sie.</translation>
    </message>
    <message>
        <source>Waiting for your yes in the browser</source>
        <translation>Wartet auf Ihr Ja im Browser</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Nobody said yes in the browser. Try it again.</source>
        <translation>Im Browser hat niemand Ja gesagt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Trying both servers</source>
        <translation>Beide Server werden probiert</translation>
    </message>
    <message>
        <source>Trust it…</source>
        <translation>Vertrauen …</translation>
    </message>
    <message>
        <source>Trust this certificate?</source>
        <translation>Diesem Zertifikat vertrauen?</translation>
    </message>
    <message>
        <source>Whoever has it can read this mailbox&apos;s password. Compare it with what whoever runs the server says: %1</source>
        <translation>Wer es hat, kann das Passwort dieses Postfachs lesen. Vergleichen Sie es mit dem, was der Betreiber des Servers sagt: %1</translation>
    </message>
    <message>
        <source>Trust it</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saved the mailbox %1</source>
        <translation>Postfach %1 gespeichert</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you changed is lost then.</source>
        <translation>Was Sie geändert haben, ist dann verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Add a mailbox</source>
        <translation>Postfach hinzufügen</translation>
    </message>
    <message>
        <source>Change a mailbox</source>
        <translation>Postfach ändern</translation>
    </message>
    <message>
        <source>Which address do customers write to?</source>
        <translation>An welche Adresse schreiben Kunden?</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>help@example.com</source>
        <translation>hilfe@example.com</translation>
    </message>
    <message>
        <source>Ask the web server of its domain for the settings</source>
        <translation>Den Webserver der Domain nach den Einstellungen fragen</translation>
    </message>
    <message>
        <source>It learns then that somebody here has this address. Without that, Earshot knows large providers and what the domain&apos;s name server says.</source>
        <translation>Er erfährt dann, dass hier jemand diese Adresse hat. Ohne das kennt Earshot große Anbieter und was der Nameserver der Domain sagt.</translation>
    </message>
    <message>
        <source>Way to log in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>As it is, unless you type another one</source>
        <translation>Bleibt, wenn Sie kein anderes eingeben</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Page for signing in</source>
        <translation>Seite zum Anmelden</translation>
    </message>
    <message>
        <source>Page that gives tokens</source>
        <translation>Seite, die Token ausgibt</translation>
    </message>
    <message>
        <source>A name customers know, like Support</source>
        <translation>Ein Name, den Kunden kennen, etwa Support</translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation>Wie sie sich nennt</translation>
    </message>
    <message>
        <source>info@example.com, sales@example.com</source>
        <translation>info@example.com, verkauf@example.com</translation>
    </message>
    <message>
        <source>Port of the %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Encryption of the %1</source>
        <translation>Verschlüsselung: %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>In the name of %1</source>
        <translation>Im Namen von %1</translation>
    </message>
    <message>
        <source>As registered with the provider</source>
        <translation>Wie beim Anbieter registriert</translation>
    </message>
    <message>
        <source>Incoming server (IMAP)</source>
        <translation>Eingang (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing server (SMTP)</source>
        <translation>Ausgang (SMTP)</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Stands behind your name</source>
        <translation>Steht hinter Ihrem Namen</translation>
    </message>
    <message>
        <source>Other addresses</source>
        <translation>Andere Adressen</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Ordner für Kopien</translation>
    </message>
    <message>
        <source>None: most providers keep them</source>
        <translation>Keiner: die meisten Anbieter behalten sie</translation>
    </message>
    <message>
        <source>Automatic note</source>
        <translation>Automatische Nachricht</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereich (Scope)</translation>
    </message>
    <message>
        <source>What the provider calls mail, if it asks for it</source>
        <translation>Wie der Anbieter Mail nennt, falls er danach fragt</translation>
    </message>
</context>
<context>
    <name>Earshot::AccountsDialog</name>
    <message>
        <source>Add a mailbox…</source>
        <translation>Postfach hinzufügen …</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Fetch and send now</source>
        <translation>Jetzt abholen und senden</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Fetching and sending mail</source>
        <translation>Mail wird abgeholt und gesendet</translation>
    </message>
    <message>
        <source>Mail to these addresses becomes tickets, and replies go out by them. Everybody on this desk sees how they are doing; the passwords stay on each computer.</source>
        <translation>Mail an diese Adressen wird zu Tickets, und Antworten gehen über sie hinaus. Alle hier sehen, wie es ihnen geht; die Passwörter bleiben auf jedem Computer.</translation>
    </message>
    <message>
        <source>There is none yet. Add the address customers write to.</source>
        <translation>Es gibt noch keins. Fügen Sie die Adresse hinzu, an die Kunden schreiben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Going out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mails to come</source>
        <comment>how it is doing</comment>
        <translation>
            <numerusform>%1, %Ln Mail kommt noch</numerusform>
            <numerusform>%1, %Ln Mails kommen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>No mail is fetched from it any more and none goes out by it. What came by it stays on the desk, and what is on its server stays there.</source>
        <translation>Von dort wird keine Mail mehr abgeholt, und keine geht darüber hinaus. Was darüber kam, bleibt hier; was auf seinem Server liegt, bleibt dort.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removed the mailbox %1</source>
        <translation>Postfach %1 entfernt</translation>
    </message>
</context>
<context>
    <name>Earshot::BusinessNeedForm</name>
    <message>
        <source>Business need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>Was soll erreicht werden?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Wenn nicht</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackForm</name>
    <message>
        <source>%1, %2 there</source>
        <translation>%1, dort %2</translation>
    </message>
    <message>
        <source>Call %1 back later</source>
        <translation>%1 später zurückrufen</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>Ortszeit des Kunden</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>Zu dieser Zeit</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>What they want to talk about</source>
        <translation>Worüber der Kunde sprechen möchte</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Their time</source>
        <translation>&amp;Ortszeit dort</translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation>&amp;Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>What &amp;about</source>
        <translation>Wo&amp;rum es geht</translation>
    </message>
    <message>
        <source>Note the call-back</source>
        <translation>Rückruf notieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>When they like to be called</source>
        <translation>Wann der Kunde gern angerufen wird</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>In 1 Stunde</translation>
    </message>
    <message>
        <source>Tomorrow at 09:00, their time</source>
        <translation>Morgen um 09:00, Ortszeit dort</translation>
    </message>
    <message>
        <source>Tomorrow at 14:00, their time</source>
        <translation>Morgen um 14:00, Ortszeit dort</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Zu einer anderen Zeit</translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation>Für Sie: %1</translation>
    </message>
    <message>
        <source>%1. That is over: choose a later time.</source>
        <translation>%1. Das ist schon vorbei: Wählen Sie eine spätere Zeit.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>when it is, and how it stands to their hours</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Within %Ln hour(s)</source>
        <translation>
            <numerusform>Innerhalb von %Ln Stunde</numerusform>
            <numerusform>Innerhalb von %Ln Stunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>a window of time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>due, %1</source>
        <translation>fällig, %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Zone not known</source>
        <translation>Zeitzone nicht bekannt</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>the call-back&apos;s moment over there, the clock there now</comment>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Keine Nummer</translation>
    </message>
    <message>
        <source>Whoever is there</source>
        <translation>Wer gerade da ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Over there</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>What about</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>Zugesagt von</translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackReminder</name>
    <message>
        <source>Call %1 back, %2</source>
        <translation>%1 zurückrufen, %2</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation>Legen Sie erst auf: ein Anruf nach dem anderen.</translation>
    </message>
    <message>
        <source>No number is known for this call-back: press “Talk to the customer” to add one</source>
        <translation>Zu diesem Rückruf ist keine Nummer bekannt: „Mit dem Kunden sprechen“ fügt eine hinzu</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a call-back&apos;s reason, and how many others are due</comment>
        <translation>
            <numerusform>%1 (und %Ln weiterer)</numerusform>
            <numerusform>%1 (und %Ln weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallBar</name>
    <message>
        <source>Call to %1 cancelled before the answer. It is in the call log.</source>
        <translation>Anruf bei %1 vor der Antwort abgebrochen. Er steht in der Anrufliste.</translation>
    </message>
    <message>
        <source>Call to %1 on your own phone is over. What came of it?</source>
        <translation>Der Anruf bei %1 mit Ihrem eigenen Telefon ist vorbei. Was kam dabei heraus?</translation>
    </message>
    <message>
        <source>Call to %1 was handed to your telephone program. What came of it?</source>
        <translation>Der Anruf bei %1 wurde an Ihr Telefonprogramm übergeben. Was kam dabei heraus?</translation>
    </message>
    <message>
        <source>Call with %1 ended: %2. Notes are kept.</source>
        <comment>a name, how it ended</comment>
        <translation>Anruf mit %1 beendet: %2. Die Notizen sind gesichert.</translation>
    </message>
    <message>
        <source>Call with %1 ended. Notes are kept.</source>
        <translation>Anruf mit %1 beendet. Die Notizen sind gesichert.</translation>
    </message>
    <message>
        <source>They answered</source>
        <translation>Abgehoben</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Halten</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Digits to send</source>
        <translation>Ziffern zum Senden</translation>
    </message>
    <message>
        <source>Call state</source>
        <translation>Zustand des Anrufs</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Name nicht bekannt</translation>
    </message>
    <message>
        <source>Show the ticket of the call with %1</source>
        <translation>Das Ticket des Anrufs mit %1 zeigen</translation>
    </message>
    <message>
        <source>Show the ticket of the call</source>
        <translation>Das Ticket des Anrufs zeigen</translation>
    </message>
    <message>
        <source>Dial it on your phone</source>
        <translation>Wählen Sie auf Ihrem Telefon</translation>
    </message>
    <message>
        <source>Dial started</source>
        <translation>Wählen begonnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a call, its clock</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation>%1, stumm</translation>
    </message>
    <message>
        <source>Transferring to %1</source>
        <translation>Wird mit %1 verbunden</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled</source>
        <translation>„%1“ lässt sich nicht wählen</translation>
    </message>
    <message>
        <source>%1 did not take the call (%2): %3 is still on the line</source>
        <comment>a number, why, a name</comment>
        <translation>%1 hat den Anruf nicht angenommen (%2): %3 ist noch in der Leitung</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Number of whoever takes over</source>
        <translation>Nummer dessen, der übernimmt</translation>
    </message>
    <message>
        <source>Number, then Enter</source>
        <translation>Nummer, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>Earshot::CallFilterBar</name>
    <message>
        <source>&amp;Missed, still open</source>
        <translation>&amp;Verpasst und noch offen</translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation>Anrufe suchen</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Name oder Nummer</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation>&amp;Person</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>jeder Tag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>die letzten 7 Tage</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>die letzten 30 Tage</translation>
    </message>
    <message>
        <source>between</source>
        <translation>zwischen</translation>
    </message>
    <message>
        <source>any</source>
        <comment>outcome</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>both</source>
        <comment>directions of calls</comment>
        <translation>beide</translation>
    </message>
    <message>
        <source>anybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <comment>queue</comment>
        <translation>alle</translation>
    </message>
</context>
<context>
    <name>Earshot::CallLogModel</name>
    <message>
        <source>Talked, seconds</source>
        <translation>Gesprochen, Sekunden</translation>
    </message>
    <message>
        <source>Missed, looked after</source>
        <translation>Verpasst, erledigt</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Verpasst</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
</context>
<context>
    <name>Earshot::CallLogPage</name>
    <message>
        <source>Call log</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Anrufe</translation>
    </message>
    <message>
        <source>Calls are here as soon as somebody talks.</source>
        <translation>Hier stehen Anrufe, sobald jemand spricht.</translation>
    </message>
    <message>
        <source>Nobody waits for a call-back</source>
        <translation>Niemand wartet auf einen Rückruf</translation>
    </message>
    <message>
        <source>“Call back later” beside Talk to the customer notes one.</source>
        <translation>„Später zurückrufen“ neben „Mit dem Kunden sprechen“ notiert einen.</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message>
        <source>No call is like that</source>
        <translation>So ist kein Anruf</translation>
    </message>
    <message>
        <source>Take one of the filters away: Esc clears them all.</source>
        <translation>Nehmen Sie einen Filter weg: Esc löscht alle.</translation>
    </message>
    <message>
        <source>All missed calls looked after</source>
        <translation>Alle verpassten Anrufe erledigt</translation>
    </message>
    <message>
        <source>No number is known here: press “Talk to the customer” to add one</source>
        <translation>Hier ist keine Nummer bekannt: „Mit dem Kunden sprechen“ fügt eine hinzu</translation>
    </message>
    <message>
        <source>Call-back to %1 was made</source>
        <translation>%1 wurde zurückgerufen</translation>
    </message>
    <message>
        <source>Call-back to %1 cancelled</source>
        <translation>Rückruf bei %1 abgesagt</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>Was mit dem Anruf geschehen kann</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Noch einmal anrufen</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Was dabei herauskam…</translation>
    </message>
    <message>
        <source>Correct the call…</source>
        <translation>Anruf berichtigen…</translation>
    </message>
    <message>
        <source>Was looked after</source>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>What can be done with the call-back</source>
        <translation>Was mit dem Rückruf geschehen kann</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Jetzt anrufen</translation>
    </message>
    <message>
        <source>Was made</source>
        <translation>Ist gemacht</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Absagen</translation>
    </message>
    <message>
        <source>Export the calls shown</source>
        <translation>Die gezeigten Anrufe exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation>Anrufe.csv</translation>
    </message>
    <message>
        <source>Exporting calls</source>
        <translation>Anrufe werden exportiert</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation>Legen Sie erst auf: ein Anruf nach dem anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed call(s) looked after</source>
        <translation>
            <numerusform>%Ln verpasster Anruf erledigt</numerusform>
            <numerusform>%Ln verpasste Anrufe erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln call(s)</source>
        <translation>
            <numerusform>%Ln Anruf exportiert</numerusform>
            <numerusform>%Ln Anrufe exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark all missed as looked after</source>
        <translation>Alle verpassten abhaken</translation>
    </message>
</context>
<context>
    <name>Earshot::CallerCard</name>
    <message>
        <source>Not asked yet how they like to be reached</source>
        <translation>Noch nicht gefragt, wie sie gern erreicht werden</translation>
    </message>
    <message>
        <source>Prefers: %1. %2</source>
        <comment>how they like to be reached; what time it is for them</comment>
        <translation>Bevorzugt: %1. %2</translation>
    </message>
    <message>
        <source>Prefers: %1</source>
        <comment>how they like to be reached</comment>
        <translation>Bevorzugt: %1</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>a number that was kept back</source>
        <translation>einer unterdrückten Nummer</translation>
    </message>
    <message>
        <source>Declined the call from %1. It stands under the call-backs.</source>
        <translation>Anruf von %1 abgelehnt. Er steht unter den Rückrufen.</translation>
    </message>
    <message>
        <source>Missed a call from %1. It stands under the call-backs.</source>
        <translation>Anruf von %1 verpasst. Er steht unter den Rückrufen.</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between the names of who may call</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what the caller calls itself, its number</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The number was kept back</source>
        <translation>Die Nummer ist unterdrückt</translation>
    </message>
    <message numerus="yes">
        <source>%1 · shared by %Ln people</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 · gehört %Ln Person</numerusform>
            <numerusform>%1 · gehört %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · calls itself %2</source>
        <comment>a number, a name nobody has proved</comment>
        <translation>%1 · nennt sich %2</translation>
    </message>
    <message>
        <source>%1 · #%2</source>
        <comment>subject, number</comment>
        <translation>%1 · #%2</translation>
    </message>
    <message>
        <source>A new ticket for this call</source>
        <translation>Ein neues Ticket für diesen Anruf</translation>
    </message>
    <message>
        <source>Something else: a new ticket</source>
        <translation>Etwas anderes: ein neues Ticket</translation>
    </message>
    <message>
        <source>Promised: %1</source>
        <translation>Versprochen: %1</translation>
    </message>
    <message>
        <source>Promised: %1 (%2)</source>
        <comment>a promise, its day</comment>
        <translation>Versprochen: %1 (%2)</translation>
    </message>
    <message>
        <source>Nobody known has this number</source>
        <translation>Niemand Bekanntes hat diese Nummer</translation>
    </message>
    <message>
        <source>The ticket takes whoever it is; that can be put right later.</source>
        <translation>Das Ticket nimmt auf, wer es auch ist; das lässt sich später richtigstellen.</translation>
    </message>
    <message>
        <source>Calls too: %1</source>
        <translation>Ruft auch an: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>the other caller</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the call from %1</source>
        <translation>Anruf von %1 zeigen</translation>
    </message>
    <message>
        <source>Hang up and answer</source>
        <translation>Auflegen und annehmen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Answer: %1   Decline: %2</source>
        <comment>keys</comment>
        <translation>Annehmen: %1   Ablehnen: %2</translation>
    </message>
    <message>
        <source>ringing, %1</source>
        <comment>for how long</comment>
        <translation>klingelt, %1</translation>
    </message>
    <message>
        <source>Call from %1</source>
        <translation>Anruf von %1</translation>
    </message>
</context>
<context>
    <name>Earshot::CannedRepliesDialog</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Insert into the reply</source>
        <translation>In die Antwort einfügen</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Search their titles and words</source>
        <translation>In Titeln und Texten suchen</translation>
    </message>
    <message>
        <source>Search canned replies</source>
        <translation>Textbausteine suchen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Dear {first name},</source>
        <translation>Guten Tag {vorname},</translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation>Das wird eingesetzt: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Leave this one without saving?</source>
        <translation>Diesen verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you changed in it is lost then.</source>
        <translation>Was Sie daran geändert haben, ist dann verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Give it a title to find it by</source>
        <translation>Geben Sie ihm einen Titel, unter dem man ihn findet</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Nobody on this desk will find it any more.</source>
        <translation>Niemand auf diesem Desk findet ihn dann noch.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>There is none yet. Write the first one here, and save it.</source>
        <translation>Es gibt noch keine. Schreiben Sie hier die erste und speichern Sie sie.</translation>
    </message>
    <message>
        <source>None has these words.</source>
        <translation>Keine enthält diese Wörter.</translation>
    </message>
    <message>
        <source>{%1} is none of the names that fill themselves in</source>
        <comment>a name in braces</comment>
        <translation>{%1} ist keiner der Namen, die sich selbst ausfüllen</translation>
    </message>
</context>
<context>
    <name>Earshot::CasesModel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfrage von</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Earshot::CasesWindow</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>None any more</source>
        <translation>Keine mehr</translation>
    </message>
    <message>
        <source>What the figure counted has changed since. The report says it.</source>
        <translation>Was die Zahl zählte, hat sich seither geändert. Der Bericht sagt es.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1. Enter opens the ticket.</source>
        <translation>%1. Die Eingabetaste öffnet das Ticket.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is counted, the period</comment>
        <translation>%1 %2.</translation>
    </message>
</context>
<context>
    <name>Earshot::ChartView</name>
    <message>
        <source>too few
to say</source>
        <comment>in the place of a bar, two short lines</comment>
        <translation>zu wenige
Fälle</translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation>Ein Diagramm.</translation>
    </message>
    <message>
        <source>A chart. The same figures are in the table “%1”.</source>
        <translation>Ein Diagramm. Dieselben Zahlen stehen in der Tabelle „%1“.</translation>
    </message>
</context>
<context>
    <name>Earshot::ClarityChips</name>
    <message>
        <source>What could be clearer</source>
        <translation>Was klarer sein könnte</translation>
    </message>
    <message>
        <source>A long sentence: %1 words</source>
        <translation>Ein langer Satz: %1 Wörter</translation>
    </message>
    <message>
        <source>Press to see it. Two short ones are read more easily.</source>
        <translation>Drücken, um ihn zu sehen. Zwei kurze lesen sich leichter.</translation>
    </message>
    <message>
        <source>“%1”: say “%2”</source>
        <comment>a word of ours and a plain one</comment>
        <translation>„%1“: besser „%2“</translation>
    </message>
    <message>
        <source>Press to say it so.</source>
        <translation>Drücken, um es so zu sagen.</translation>
    </message>
    <message>
        <source>They asked: %1</source>
        <translation>Gefragt wurde: %1</translation>
    </message>
    <message>
        <source>Nothing in the reply takes this up: %1</source>
        <translation>Darauf geht die Antwort nicht ein: %1</translation>
    </message>
    <message>
        <source>What happens next, and when?</source>
        <translation>Was geschieht als Nächstes, und wann?</translation>
    </message>
    <message>
        <source>Customers want to know what comes and by when.</source>
        <translation>Kunden möchten wissen, was kommt und bis wann.</translation>
    </message>
</context>
<context>
    <name>Earshot::CodeWords</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation>Aufrufliste</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>Earshot::CommandPalette</name>
    <message>
        <source>Actions, tickets, customers, views</source>
        <translation>Befehle, Tickets, Kunden, Ansichten</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehle finden</translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation>Tippen Sie ein paar Buchstaben</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation>↑↓ wählen</translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation>Eingabe ausführen</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc schließen</translation>
    </message>
    <message>
        <source>All shortcuts: %1</source>
        <translation>Alle Tastenkürzel: %1</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nichts heißt „%1“</translation>
    </message>
</context>
<context>
    <name>Earshot::Composer</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>What you write</source>
        <translation>Was Sie schreiben</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message>
        <source>Forward</source>
        <comment>the heading of a mail that is sent on</comment>
        <translation>Weiterleiten</translation>
    </message>
</context>
<context>
    <name>Earshot::ContactForm</name>
    <message>
        <source>We called them</source>
        <translation>Wir haben angerufen</translation>
    </message>
    <message>
        <source>They called us</source>
        <translation>Wir wurden angerufen</translation>
    </message>
    <message>
        <source>We went to them</source>
        <translation>Wir waren dort</translation>
    </message>
    <message>
        <source>They came to us</source>
        <translation>Sie waren bei uns</translation>
    </message>
    <message>
        <source>We left it for them</source>
        <translation>Wir haben es dort hinterlassen</translation>
    </message>
    <message>
        <source>They left it for us</source>
        <translation>Sie haben es uns hinterlassen</translation>
    </message>
    <message>
        <source>We wrote to them</source>
        <translation>Wir haben geschrieben</translation>
    </message>
    <message>
        <source>They wrote to us</source>
        <translation>Sie haben uns geschrieben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Name, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Gefundene Kunden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Talked</source>
        <translation>Gesprochen</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>&amp;Kunde</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation>&amp;Richtung</translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation>&amp;Wann</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>&amp;Talked</source>
        <translation>&amp;Gesprochen</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation>Kurz&amp;fassung</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Goes onto #%1, %2</source>
        <translation>Kommt auf #%1, %2</translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation>Wählen Sie erst den Kunden</translation>
    </message>
    <message>
        <source>One sentence about what it was</source>
        <translation>Ein Satz, worum es ging</translation>
    </message>
    <message>
        <source>Saved call with %1</source>
        <translation>Anruf mit %1 gespeichert</translation>
    </message>
    <message>
        <source>Saved contact with %1: %2</source>
        <translation>Kontakt mit %1 gespeichert: %2</translation>
    </message>
    <message>
        <source>The call with %1 is kept here and goes in when the desk answers</source>
        <translation>Der Anruf mit %1 bleibt hier und geht hinein, sobald der Desk antwortet</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>dem Kunden</translation>
    </message>
    <message>
        <source>What is logged has been: choose a day before this one</source>
        <translation>Eingetragen wird, was schon war: Wählen Sie einen früheren Tag</translation>
    </message>
    <message>
        <source>Write the day and the time as they stood in the field, or choose them</source>
        <translation>Schreiben Sie Tag und Uhrzeit so, wie sie im Feld standen, oder wählen Sie sie aus</translation>
    </message>
    <message>
        <source>The contact with %1 is kept here and goes in when the desk answers</source>
        <translation>Der Kontakt mit %1 bleibt hier und geht hinein, sobald der Desk antwortet</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>What you promised, if anything</source>
        <translation>Was Sie zugesagt haben, falls etwas</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>&amp;Zusage</translation>
    </message>
    <message>
        <source>The day of the promise cannot be read: write it as it stood, or choose it</source>
        <translation>Der Tag der Zusage ist nicht lesbar: Schreiben Sie ihn so, wie er dort stand, oder wählen Sie ihn aus</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <comment>a promise is kept by a moment</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>Was soll erreicht werden?</translation>
    </message>
    <message>
        <source>N&amp;eed</source>
        <comment>short for the business need</comment>
        <translation>An&amp;liegen</translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationHeader</name>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>In eigenem Fenster öffnen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>No requester yet</source>
        <translation>Noch niemand fragt an</translation>
    </message>
    <message>
        <source>Prefers a call</source>
        <translation>Wird gern angerufen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Preference not asked yet</source>
        <translation>Gewünschter Weg noch nicht erfragt</translation>
    </message>
    <message>
        <source>same time as here</source>
        <translation>Zeit wie hier</translation>
    </message>
    <message>
        <source>%1 there now</source>
        <translation>dort %1</translation>
    </message>
    <message>
        <source>now is outside those hours</source>
        <translation>jetzt außerhalb dieser Zeiten</translation>
    </message>
    <message>
        <source>Prefers mail</source>
        <translation>Am liebsten per Mail</translation>
    </message>
    <message>
        <source>Prefers a visit</source>
        <translation>Am liebsten persönlich</translation>
    </message>
    <message>
        <source>Prefers a chat</source>
        <translation>Am liebsten per Chat</translation>
    </message>
    <message>
        <source>Prefers a letter</source>
        <translation>Am liebsten per Brief</translation>
    </message>
    <message>
        <source>Prefers voicemail</source>
        <translation>Am liebsten per Sprachnachricht</translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation>Kein Ticket gewählt</translation>
    </message>
    <message>
        <source>Choose one in the list, and its conversation is here.</source>
        <translation>Wählen Sie eines in der Liste, dann steht hier sein Verlauf.</translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation>Nummer des Tickets kopieren</translation>
    </message>
    <message>
        <source>Copied #%1</source>
        <translation>#%1 kopiert</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>Zusage gehalten</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>Zusage nicht gehalten</translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation>%1 öffnen?</translation>
    </message>
    <message>
        <source>Careful: the link shows something else than where it leads.
%1</source>
        <translation>Vorsicht: Der Link zeigt etwas anderes, als wohin er führt.
%1</translation>
    </message>
    <message>
        <source>It opens in the browser, outside Earshot.
%1</source>
        <translation>Er öffnet sich im Browser, außerhalb von Earshot.
%1</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>No browser answered</source>
        <translation>Kein Browser hat geantwortet</translation>
    </message>
    <message>
        <source>The system has no program for web addresses.</source>
        <translation>Das System hat kein Programm für Webadressen.</translation>
    </message>
    <message>
        <source>Copied the address %1</source>
        <translation>Adresse %1 kopiert</translation>
    </message>
    <message>
        <source>Call %1?</source>
        <translation>%1 anrufen?</translation>
    </message>
    <message>
        <source>The call is kept on this ticket.</source>
        <translation>Der Anruf wird bei diesem Ticket abgelegt.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>This link is of a kind that is never opened</source>
        <translation>Links dieser Art werden nie geöffnet</translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation>Zurückgenommen; Ihr Text ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>That ticket is no longer there</source>
        <translation>Dieses Ticket gibt es nicht mehr</translation>
    </message>
    <message>
        <source>What you wrote is a draft on its ticket again: %1</source>
        <translation>Was Sie geschrieben haben, ist auf seinem Ticket wieder ein Entwurf: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets chosen</source>
        <translation>
            <numerusform>%Ln Ticket ausgewählt</numerusform>
            <numerusform>%Ln Tickets ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign, status, tags and the like change all of them. Talk, Reply and Note belong to this one.</source>
        <translation>Zuweisen, Status, Schlagwörter und dergleichen ändern alle. Sprechen, Antworten und Notiz gehören zu diesem.</translation>
    </message>
    <message>
        <source>Two mails are begun here already: send one or empty it first</source>
        <translation>Hier sind schon zwei Mails begonnen: Senden oder leeren Sie zuerst eine davon</translation>
    </message>
    <message>
        <source>The reply you had begun waits, and is back when this mail has gone</source>
        <translation>Die begonnene Antwort wartet und ist wieder da, wenn diese Mail weg ist</translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Copied the code</source>
        <translation>Code kopiert</translation>
    </message>
    <message>
        <source>Copied the message</source>
        <translation>Nachricht kopiert</translation>
    </message>
    <message>
        <source>Copied the entry</source>
        <translation>Eintrag kopiert</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation>Eintrag kopieren</translation>
    </message>
    <message>
        <source>Save mail as…</source>
        <translation>Mail speichern unter…</translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation>Was dabei herauskam…</translation>
    </message>
    <message>
        <source>Correct the call…</source>
        <translation>Anruf berichtigen…</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Select text</source>
        <translation>Text auswählen</translation>
    </message>
    <message>
        <source>Nothing was written or said yet</source>
        <translation>Noch wurde nichts geschrieben oder gesagt</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>en, de, es …</source>
        <translation>en, de, es …</translation>
    </message>
    <message>
        <source>Who told whom</source>
        <translation>Wer es wem gesagt hat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you typed is not saved</source>
        <translation>Was Sie getippt haben, ist nicht gespeichert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation>Mailadressen</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>Likes to be reached</source>
        <translation>Wird gern erreicht</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>Wer es gesagt hat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>A name is needed, any name</source>
        <translation>Ein Name ist nötig, irgendeiner</translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation>Die Zeitzone „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“%1” cannot be dialled</source>
        <translation>„%1“ kann nicht gewählt werden</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Somebody else changed this, or one of the addresses is another customer&apos;s</source>
        <translation>Jemand anders hat das geändert, oder eine der Adressen gehört einem anderen Kunden</translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation>Was Sie getippt haben, bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>Meines speichern</translation>
    </message>
    <message>
        <source>“%1” is an emergency number and nobody&apos;s own</source>
        <translation>„%1“ ist eine Notrufnummer und gehört niemandem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel once more to throw it away.</source>
        <translation>Brechen Sie noch einmal ab, um es zu verwerfen.</translation>
    </message>
    <message>
        <source>What you typed is back</source>
        <translation>Was Sie getippt haben, ist wieder da</translation>
    </message>
    <message>
        <source>It is not saved yet.</source>
        <translation>Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>No requester yet</source>
        <translation>Noch niemand fragt an</translation>
    </message>
    <message>
        <source>Other open tickets</source>
        <translation>Andere offene Tickets</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Earlier tickets</source>
        <translation>Frühere Tickets</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>If not: %1</source>
        <translation>Wenn nicht: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Aufschreiben</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the business need</source>
        <translation>Anliegen ändern</translation>
    </message>
    <message>
        <source>Saved the business need</source>
        <translation>Anliegen gespeichert</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Zusagen</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <translation>#%1 · %2</translation>
    </message>
    <message>
        <source>Ticket #%1, %2</source>
        <translation>Ticket #%1, %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Merge the customer with another</source>
        <translation>Kunden mit einem anderen zusammenführen</translation>
    </message>
    <message>
        <source>Nothing is written about them yet</source>
        <translation>Noch steht nichts über den Kunden da</translation>
    </message>
    <message>
        <source>Edit the organisation %1</source>
        <translation>Organisation %1 bearbeiten</translation>
    </message>
    <message>
        <source>Confirmed the number</source>
        <translation>Nummer bestätigt</translation>
    </message>
    <message>
        <source>Who else is %1?</source>
        <translation>Wer ist %1 noch?</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Name, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>Their tickets, addresses and numbers come together, under the name chosen here</source>
        <translation>Tickets, Adressen und Nummern kommen zusammen, unter dem hier gewählten Namen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>How %1 likes to be reached</source>
        <translation>Wie %1 gern erreicht wird</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>1. Call, 9–12</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Told us on %1</source>
        <translation>Uns gesagt am %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>told Tomasz, 3 Nov</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummern</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>nicht bestätigt</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Confirm the number %1</source>
        <translation>Nummer %1 bestätigen</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>who made the promise</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Looks like %1 too: %2</source>
        <comment>a name, the reason</comment>
        <translation>Sieht auch nach %1 aus: %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Compare with who they look like</source>
        <translation>Mit dem ähnlichen Kunden vergleichen</translation>
    </message>
    <message>
        <source>Ask again by mail</source>
        <translation>Noch einmal per Mail fragen</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Per Mail fragen</translation>
    </message>
    <message>
        <source>Ask by mail how they like to be reached</source>
        <translation>Per Mail fragen, wie der Kunde gern erreicht wird</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>%1 and %2 are one customer now</source>
        <translation>%1 und %2 sind jetzt eine Person</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerWindow</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
</context>
<context>
    <name>Earshot::CustomersPage</name>
    <message>
        <source>Search customers</source>
        <translation>Kunden suchen</translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation>Name, Adresse oder Nummer</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Neuer Kunde</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niemand ist gewählt</translation>
    </message>
    <message>
        <source>Choose a customer to see how they like to be reached, their numbers and their tickets.</source>
        <translation>Wählen Sie einen Kunden, um Wunschweg, Nummern und Tickets zu sehen.</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Niemand passt zu „%1“</translation>
    </message>
    <message>
        <source>Names, mail addresses and numbers were searched; a number in any spelling finds its owner.</source>
        <translation>Namen, Mailadressen und Nummern wurden durchsucht; eine Nummer führt in jeder Schreibweise zur Person.</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Noch keine Kunden</translation>
    </message>
    <message>
        <source>They come in with their first mail, or are added here.</source>
        <translation>Sie kommen mit ihrer ersten Mail herein oder werden hier angelegt.</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>„%1“ suchen</translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation>„%1“ anlegen</translation>
    </message>
    <message>
        <source>1 possible duplicate</source>
        <translation>1 mögliche Dublette</translation>
    </message>
    <message>
        <source>%1 possible duplicates or more</source>
        <translation>%1 oder mehr mögliche Dubletten</translation>
    </message>
    <message>
        <source>%1 possible duplicates</source>
        <translation>%1 mögliche Dubletten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Earshot::DuplicatesModel</name>
    <message>
        <source>One</source>
        <translation>Der eine</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Der andere</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Wie sicher</translation>
    </message>
</context>
<context>
    <name>Earshot::DuplicatesWindow</name>
    <message>
        <source>Nobody seems to be there twice</source>
        <translation>Niemand scheint doppelt da zu sein</translation>
    </message>
    <message>
        <source>Customers who share a number or a mailbox, or have one name in one place, are listed here.</source>
        <translation>Hier stehen Kunden, die sich eine Nummer oder ein Postfach teilen oder am selben Ort gleich heißen.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselben</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Mögliche Dubletten</translation>
    </message>
    <message>
        <source>The other&apos;s tickets, calls, addresses and numbers come to the one you keep. Undo (Ctrl+Z) parts them again.</source>
        <translation>Tickets, Anrufe, Adressen und Nummern des anderen kommen zu dem, den Sie behalten. Rückgängig (Strg+Z) trennt sie wieder.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>1 open ticket</source>
        <translation>1 offenes Ticket</translation>
    </message>
    <message>
        <source>%1 open tickets</source>
        <translation>%1 offene Tickets</translation>
    </message>
    <message>
        <source>Merge and keep this one</source>
        <translation>Zusammenführen, diesen behalten</translation>
    </message>
    <message>
        <source>Merge and keep %1</source>
        <translation>Zusammenführen, %1 behalten</translation>
    </message>
    <message>
        <source>Merged two customers into %1</source>
        <translation>Zwei Kunden zu %1 zusammengeführt</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 und %2 sind nicht dasselbe</translation>
    </message>
</context>
<context>
    <name>Earshot::EntryFiles</name>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show here</source>
        <translation>Hier zeigen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation>Speichern und öffnen…</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Speichern und öffnen</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The mail is kept as it came; the file in it is damaged.</source>
        <translation>Die Mail bleibt, wie sie kam; die Datei darin ist beschädigt.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 can run as a program</source>
        <translation>%1 kann als Programm laufen</translation>
    </message>
    <message>
        <source>It came with the mail of %1. Opened, it may do anything that you may do on this computer. Ask the customer first whether they sent it.</source>
        <translation>Es kam mit der Mail von %1. Geöffnet kann es alles tun, was Sie auf diesem Computer dürfen. Fragen Sie den Kunden erst, ob es von dort kommt.</translation>
    </message>
    <message>
        <source>Saved and opened %1</source>
        <translation>%1 gespeichert und geöffnet</translation>
    </message>
    <message>
        <source>Saved, not opened</source>
        <translation>Gespeichert, nicht geöffnet</translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation>Kein Programm auf diesem Computer öffnet %1.</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Save mail as</source>
        <translation>Mail speichern unter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Earshot::EntryWords</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation>Unbekannter Absender</translation>
    </message>
    <message>
        <source>by mail, automatic</source>
        <translation>per Mail, automatisch</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>to %1, by mail</source>
        <translation>an %1, per Mail</translation>
    </message>
    <message>
        <source>there is no such mailbox</source>
        <translation>dieses Postfach gibt es nicht</translation>
    </message>
    <message>
        <source>the part after @ is not known to anybody</source>
        <translation>den Teil nach dem @ kennt niemand</translation>
    </message>
    <message>
        <source>the address is not accepted</source>
        <translation>die Adresse wird nicht angenommen</translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>the mailbox is switched off</source>
        <translation>das Postfach ist abgeschaltet</translation>
    </message>
    <message>
        <source>the mail is too large for them</source>
        <translation>die Mail ist dort zu groß</translation>
    </message>
    <message>
        <source>their server could not be reached</source>
        <translation>der Server dort war nicht zu erreichen</translation>
    </message>
    <message>
        <source>their server does not let it in</source>
        <translation>der Server dort lässt sie nicht herein</translation>
    </message>
    <message>
        <source>their server did not take it</source>
        <translation>der Server dort hat sie nicht angenommen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not delivered to %1 yet, it is being tried again: %2</source>
        <translation>Noch nicht an %1 zugestellt, es wird weiter versucht: %2</translation>
    </message>
    <message>
        <source>Not delivered to %1: %2</source>
        <translation>Nicht an %1 zugestellt: %2</translation>
    </message>
    <message>
        <source>Their server says: %1</source>
        <translation>Der Server dort sagt: %1</translation>
    </message>
    <message>
        <source>It says it comes from one of our own addresses, and went to nobody else. Look who really wrote it</source>
        <translation>Sie gibt an, von einer unserer eigenen Adressen zu kommen, und ging an niemanden sonst. Prüfen Sie, wer sie wirklich geschrieben hat</translation>
    </message>
    <message>
        <source>Larger than can be read: this is only its beginning</source>
        <translation>Größer, als gelesen werden kann: Das ist nur der Anfang</translation>
    </message>
    <message>
        <source>Has not been part of this conversation before</source>
        <translation>War bisher nicht an diesem Verlauf beteiligt</translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <translation>Ergebnis noch nicht bekannt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Voicemail from %1</source>
        <translation>Sprachnachricht von %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>by visit, with Maya</comment>
        <translation>%1, mit %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>today 14:00 to 16:00</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>%1 zurückrufen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>nobody&apos;s ticket</source>
        <translation>Ticket von niemandem</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>%1 zugewiesen</translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation>aus %1 genommen</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation>nach %1 verschoben</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation>wieder %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Maya: status Open</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Promised: %1. %2</source>
        <translation>Zugesagt: %1. %2</translation>
    </message>
    <message>
        <source>Internal note, not sent to the customer</source>
        <translation>Interne Notiz, nicht an den Kunden gesendet</translation>
    </message>
    <message>
        <source>no longer understood from their mail: %1</source>
        <translation>nicht mehr aus der Mail verstanden: %1</translation>
    </message>
    <message>
        <source>understood from their mail: %1</source>
        <translation>aus der Mail verstanden: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln Datei angehängt</numerusform>
            <numerusform>%Ln Dateien angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>did again what was done with %1</source>
        <comment>the number of another ticket</comment>
        <translation>hat wiederholt, was mit %1 getan wurde</translation>
    </message>
    <message>
        <source>took back what was done with %1</source>
        <comment>the number of another ticket</comment>
        <translation>hat zurückgenommen, was mit %1 getan wurde</translation>
    </message>
    <message>
        <source>made %1 of a message</source>
        <comment>the number of the new ticket</comment>
        <translation>hat aus einer Nachricht %1 gemacht</translation>
    </message>
    <message>
        <source>moved a message to %1</source>
        <comment>the number of a ticket</comment>
        <translation>hat eine Nachricht nach %1 verschoben</translation>
    </message>
    <message>
        <source>moved a message here from %1</source>
        <comment>the number of a ticket</comment>
        <translation>hat eine Nachricht von %1 hierher verschoben</translation>
    </message>
    <message>
        <source>merged %1 into this ticket</source>
        <comment>the number of a ticket</comment>
        <translation>hat %1 mit diesem Ticket zusammengeführt</translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %Ln more, by mail</source>
        <comment>how many others got it</comment>
        <translation>
            <numerusform>an %1 und %Ln weiteren, per Mail</numerusform>
            <numerusform>an %1 und %Ln weitere, per Mail</numerusform>
        </translation>
    </message>
    <message>
        <source>put through to %1</source>
        <comment>a number</comment>
        <translation>weiterverbunden mit %1</translation>
    </message>
</context>
<context>
    <name>Earshot::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Im Verlauf suchen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln entries</source>
        <translation>
            <numerusform>in %Ln Eintrag</numerusform>
            <numerusform>in %Ln Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::FirstStart</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Maya Okafor</source>
        <comment>an example of a person&apos;s name</comment>
        <translation>Maya Okafor</translation>
    </message>
    <message>
        <source>Bring in mail from a file</source>
        <translation>Mails aus einer Datei einlesen</translation>
    </message>
    <message>
        <source>An mbox file, a Maildir or a folder of mails. You see first what comes of it.</source>
        <translation>Eine mbox-Datei, ein Maildir oder ein Ordner mit Mails. Sie sehen zuerst, was daraus wird.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>A desk with sample mail opens beside this one. Nothing in it is real.</source>
        <translation>Ein Desk mit Beispielmails öffnet sich neben diesem. Nichts darin ist echt.</translation>
    </message>
    <message>
        <source>Begin with an empty desk</source>
        <translation>Mit einem leeren Desk beginnen</translation>
    </message>
    <message>
        <source>Tickets are written down by hand; mail can come in later.</source>
        <translation>Tickets werden von Hand notiert; Mails können später dazukommen.</translation>
    </message>
    <message>
        <source>With the telephone program of this computer</source>
        <translation>Mit dem Telefonprogramm dieses Computers</translation>
    </message>
    <message>
        <source>One press hands it the number. Any program that knows tel: will do.</source>
        <translation>Ein Druck übergibt ihm die Nummer. Jedes Programm, das tel: kennt, ist recht.</translation>
    </message>
    <message>
        <source>With my own phone</source>
        <translation>Mit meinem eigenen Telefon</translation>
    </message>
    <message>
        <source>Earshot shows the number large, and you start the clock by hand.</source>
        <translation>Earshot zeigt die Nummer groß, und Sie starten die Uhr von Hand.</translation>
    </message>
    <message>
        <source>I do not know yet</source>
        <translation>Das weiß ich noch nicht</translation>
    </message>
    <message>
        <source>The button is there all the same. The settings ask again.</source>
        <translation>Der Knopf ist trotzdem da. In den Einstellungen lässt es sich später wählen.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>Customers see who writes to them and who calls. Nobody answers as “the team”.</source>
        <translation>Kunden sehen, wer ihnen schreibt und wer anruft. Niemand antwortet als „das Team“.</translation>
    </message>
    <message>
        <source>What shall this desk begin with?</source>
        <translation>Womit soll dieser Desk beginnen?</translation>
    </message>
    <message>
        <source>You can bring in mail at any time.</source>
        <translation>Mails können Sie jederzeit einlesen.</translation>
    </message>
    <message>
        <source>How do you talk to customers?</source>
        <translation>Wie sprechen Sie mit Kunden?</translation>
    </message>
    <message>
        <source>“Talk to the customer” stands on every conversation, one press away.</source>
        <translation>„Mit dem Kunden sprechen“ steht an jedem Verlauf, einen Druck entfernt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which question this is</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>First steps: %1</source>
        <translation>Erste Schritte: %1</translation>
    </message>
    <message>
        <source>Give a name, or skip the question.</source>
        <translation>Geben Sie einen Namen an, oder überspringen Sie die Frage.</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>Ein Postfach verbinden</translation>
    </message>
    <message>
        <source>Mail to your team&apos;s address becomes tickets, and replies go out by it.</source>
        <translation>Mail an die Adresse Ihres Teams wird zu Tickets, und Antworten gehen darüber hinaus.</translation>
    </message>
    <message>
        <source>With the built-in telephone</source>
        <translation>Mit dem eingebauten Telefon</translation>
    </message>
    <message>
        <source>Calls go out and come in here, by an account at your telephone server.</source>
        <translation>Anrufe gehen hier hinaus und kommen hier an, über ein Konto bei Ihrem Telefonserver.</translation>
    </message>
</context>
<context>
    <name>Earshot::HistoryModel</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>jemand, der nicht mehr hier ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who did it, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when, what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Earshot::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet</source>
        <translation>Noch wurde nichts geändert</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation>Die gewählte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>It was changed again since, or cannot be undone</source>
        <translation>Es wurde seither wieder geändert oder kann nicht zurückgenommen werden</translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation>Wählen Sie erst eine Änderung</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation>Zurückgenommen; Ihr Text ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>The mail has gone already</source>
        <translation>Die Mail ist schon abgegangen</translation>
    </message>
    <message>
        <source>That was changed again since, so it cannot be taken back alone. Take the later change back first.</source>
        <translation>Das wurde seither noch einmal geändert und lässt sich nicht allein zurücknehmen. Nehmen Sie zuerst die spätere Änderung zurück.</translation>
    </message>
</context>
<context>
    <name>Earshot::ImportDialog</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Noch nichts gewählt</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation>Erst probieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation>Mails einlesen</translation>
    </message>
    <message>
        <source>An mbox file, a folder of .eml files, or a Maildir. Each mail comes in once, however often you import it.</source>
        <translation>Eine mbox-Datei, ein Ordner mit .eml-Dateien oder ein Maildir. Jede Mail kommt einmal herein, so oft Sie auch einlesen.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Wie weit das Einlesen ist</translation>
    </message>
    <message>
        <source>Choose a folder of mail</source>
        <translation>Einen Ordner mit Mails wählen</translation>
    </message>
    <message>
        <source>Choose a file of mail</source>
        <translation>Eine Datei mit Mails wählen</translation>
    </message>
    <message>
        <source>Mail (*.mbox *.mbx *.eml)</source>
        <translation>Mail (*.mbox *.mbx *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Mails read: %1, stored: %2</source>
        <translation>Mails gelesen: %1, gespeichert: %2</translation>
    </message>
    <message>
        <source>Mails imported: %1</source>
        <translation>Mails importiert: %1</translation>
    </message>
</context>
<context>
    <name>Earshot::KeepingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
</context>
<context>
    <name>Earshot::KeptFields</name>
    <message>
        <source>What you typed is back. It is not saved yet.</source>
        <translation>Was Sie getippt haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>Earshot::KeyField</name>
    <message>
        <source>%1, …</source>
        <comment>a key was pressed, and another one follows</comment>
        <translation>%1, …</translation>
    </message>
</context>
<context>
    <name>Earshot::LanguageChoice</name>
    <message>
        <source>Start again now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Language of Earshot</source>
        <translation>Sprache von Earshot</translation>
    </message>
    <message>
        <source>The new language comes with the next start. Your windows and what you were writing come back with it.</source>
        <translation>Die neue Sprache kommt mit dem nächsten Start. Ihre Fenster und was Sie gerade schreiben kommen dann wieder.</translation>
    </message>
    <message>
        <source>Days, times and numbers are written as in that language.</source>
        <translation>Tage, Uhrzeiten und Zahlen werden wie in dieser Sprache geschrieben.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Earshot::LayoutWords</name>
    <message>
        <source>Hide one quoted line</source>
        <translation>Eine zitierte Zeile ausblenden</translation>
    </message>
    <message>
        <source>Show one quoted line</source>
        <translation>Eine zitierte Zeile zeigen</translation>
    </message>
    <message>
        <source>Hide %1 quoted lines</source>
        <translation>%1 zitierte Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Show %1 quoted lines</source>
        <translation>%1 zitierte Zeilen zeigen</translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation>Signatur ausblenden</translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation>Signatur zeigen</translation>
    </message>
    <message>
        <source>Hide small print</source>
        <translation>Kleingedrucktes ausblenden</translation>
    </message>
    <message>
        <source>Show small print</source>
        <translation>Kleingedrucktes zeigen</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 Link</translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation>%1 Links</translation>
    </message>
    <message>
        <source>%1 and %2 blocked</source>
        <comment>2 images and 1 link</comment>
        <translation>%1 und %2 gesperrt</translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>2 images</comment>
        <translation>%1 gesperrt</translation>
    </message>
    <message>
        <source>Not a mail that can be understood; this is what can be read of it</source>
        <translation>Keine Mail, die zu verstehen ist; so viel ist davon lesbar</translation>
    </message>
    <message>
        <source>Shown as text: its formatting takes too long</source>
        <translation>Als Text gezeigt: Die Formatierung dauert zu lange</translation>
    </message>
    <message>
        <source>The formatting ends here; the text has the rest</source>
        <translation>Hier endet die Formatierung; im Text steht der Rest</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Als Text zeigen</translation>
    </message>
    <message>
        <source>Show formatting</source>
        <translation>Formatiert zeigen</translation>
    </message>
    <message>
        <source>Show the rest, %1 characters</source>
        <translation>Den Rest zeigen, %1 Zeichen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation>Umbrechen</translation>
    </message>
    <message>
        <source>Don&apos;t wrap</source>
        <translation>Nicht umbrechen</translation>
    </message>
    <message>
        <source>Promised by %1 · %2</source>
        <comment>tomorrow 07:30 · Kept</comment>
        <translation>Zugesagt bis %1 · %2</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Was kam dabei heraus?</translation>
    </message>
    <message>
        <source>Write what we agreed</source>
        <translation>Schreiben, was vereinbart ist</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>%1, can run as a program</source>
        <translation>%1, kann als Programm laufen</translation>
    </message>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile zeigen</numerusform>
            <numerusform>Alle %Ln Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Has it arrived? Say so in the outbox</source>
        <translation>Ist sie angekommen? Im Postausgang sagen</translation>
    </message>
</context>
<context>
    <name>Earshot::LineEditor</name>
    <message>
        <source>Add the line</source>
        <translation>Leitung hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add a telephone line</source>
        <translation>Telefonleitung hinzufügen</translation>
    </message>
    <message>
        <source>Change a telephone line</source>
        <translation>Telefonleitung ändern</translation>
    </message>
    <message>
        <source>pbx.example.com, or with its port: pbx.example.com:5080</source>
        <translation>pbx.example.com, oder mit Port: pbx.example.com:5080</translation>
    </message>
    <message>
        <source>Often your extension, like 201</source>
        <translation>Oft Ihre Durchwahl, etwa 201</translation>
    </message>
    <message>
        <source>As it is, unless you type another one</source>
        <translation>Wie es ist, wenn Sie kein anderes eingeben</translation>
    </message>
    <message>
        <source>What customers&apos; telephones show beside the number</source>
        <translation>Was die Telefone der Kunden neben der Nummer zeigen</translation>
    </message>
    <message>
        <source>None: only where you hear nothing behind a router</source>
        <translation>Keiner: nur wenn Sie hinter einem Router nichts hören</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Übertragung</translation>
    </message>
    <message>
        <source>Encrypt what is said</source>
        <translation>Gespräch verschlüsseln</translation>
    </message>
    <message>
        <source>STUN server</source>
        <translation>STUN-Server</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The server is a name like pbx.example.com, perhaps with a port behind a colon.</source>
        <translation>Der Server ist ein Name wie pbx.example.com, vielleicht mit einem Port hinter einem Doppelpunkt.</translation>
    </message>
    <message>
        <source>The user name has letters, digits or signs like . and -, perhaps with @example.com.</source>
        <translation>Der Benutzername hat Buchstaben, Ziffern oder Zeichen wie . und -, vielleicht mit @example.com.</translation>
    </message>
    <message>
        <source>The server asks for a password; whoever looks after your telephones tells it.</source>
        <translation>Der Server verlangt ein Passwort; wer Ihre Telefone betreut, nennt es.</translation>
    </message>
    <message>
        <source>The STUN server is a name like stun.example.com.</source>
        <translation>Der STUN-Server ist ein Name wie stun.example.com.</translation>
    </message>
    <message>
        <source>Another server or user has another password: type it too.</source>
        <translation>Ein anderer Server oder Benutzer hat ein anderes Passwort: Geben Sie es auch ein.</translation>
    </message>
    <message>
        <source>You have a line of this address already, or it was changed meanwhile.</source>
        <translation>Sie haben schon eine Leitung mit dieser Adresse, oder sie wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Saved the line %1</source>
        <translation>Leitung %1 gespeichert</translation>
    </message>
    <message>
        <source>What you typed is not saved. Cancel once more to throw it away.</source>
        <translation>Was Sie eingegeben haben, ist nicht gespeichert. Noch einmal „Abbrechen“ verwirft es.</translation>
    </message>
</context>
<context>
    <name>Earshot::LinesDialog</name>
    <message>
        <source>Add a line…</source>
        <translation>Leitung hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Built-in telephone</source>
        <translation>Eingebautes Telefon</translation>
    </message>
    <message>
        <source>With an account at a telephone server (SIP) you call and are called in Earshot itself. The lines are yours alone; their passwords stay on this computer.</source>
        <translation>Mit einem Konto bei einem Telefonserver (SIP) rufen Sie in Earshot selbst an und werden dort angerufen. Die Leitungen gehören nur Ihnen; ihre Passwörter bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Telefonleitungen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove the line %1?</source>
        <translation>Die Leitung %1 entfernen?</translation>
    </message>
    <message>
        <source>Nobody reaches you by it in Earshot any more. Its calls stay in the call log.</source>
        <translation>Niemand erreicht Sie mehr über sie in Earshot. Ihre Anrufe bleiben in der Anrufliste.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Removed the line %1</source>
        <translation>Leitung %1 entfernt</translation>
    </message>
    <message>
        <source>There is no line yet. Ask whoever looks after your telephones for the server, your user name and the password.</source>
        <translation>Es gibt noch keine Leitung. Fragen Sie, wer Ihre Telefone betreut, nach Server, Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is asked for at each start.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Das Passwort wird bei jedem Start erfragt.</translation>
    </message>
</context>
<context>
    <name>Earshot::LoadingPlace</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Earshot::MailNotices</name>
    <message>
        <source>No subject</source>
        <translation>Kein Betreff</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who wrote, and the ticket</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 names you in a note</source>
        <translation>%1 nennt Sie in einer Notiz</translation>
    </message>
    <message>
        <source>Mail from %1</source>
        <translation>Mail von %1</translation>
    </message>
    <message>
        <source>Mail from %1, nobody’s yet</source>
        <translation>Mail von %1, noch bei niemandem</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Anrufen</translation>
    </message>
</context>
<context>
    <name>Earshot::MainWindow</name>
    <message>
        <source>Earshot</source>
        <translation>Earshot</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation>Mails einlesen…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Neues Ticket…</translation>
    </message>
    <message>
        <source>%1 shows all shortcuts.</source>
        <translation>%1 zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>Beside the conversation</source>
        <translation>Neben dem Verlauf</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Calls: on your own phone</source>
        <translation>Anrufe: mit Ihrem eigenen Telefon</translation>
    </message>
    <message>
        <source>Calls: handed to your telephone program</source>
        <translation>Anrufe: über Ihr Telefonprogramm</translation>
    </message>
    <message>
        <source>Desk: saving</source>
        <translation>Desk: speichert</translation>
    </message>
    <message>
        <source>Desk: all saved</source>
        <translation>Desk: alles gespeichert</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>The desk is back</source>
        <translation>Der Desk ist wieder da</translation>
    </message>
    <message>
        <source>Earshot %1</source>
        <translation>Earshot %1</translation>
    </message>
    <message>
        <source>A desktop service desk that keeps the customer&apos;s voice one click away. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Service-Desk, der die Stimme des Kunden einen Klick nah hält. Freie Software unter der GNU General Public License, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächshilfen</translation>
    </message>
    <message>
        <source>Importing mail</source>
        <translation>Mails werden eingelesen</translation>
    </message>
    <message>
        <source>Back up the desk</source>
        <translation>Den Desk sichern</translation>
    </message>
    <message>
        <source>Backup of a desk (*.sqlite)</source>
        <translation>Sicherung eines Desks (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Earshot %1.sqlite</source>
        <comment>file name: day and time</comment>
        <translation>Earshot %1.sqlite</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Replace everything on this desk?</source>
        <translation>Alles auf diesem Desk ersetzen?</translation>
    </message>
    <message>
        <source>%1 takes the place of all tickets, customers and calls, for everybody at work on this desk. What is here now is kept in a file of its own first.</source>
        <translation>%1 tritt an die Stelle aller Tickets, Kunden und Anrufe, für alle, die an diesem Desk arbeiten. Was jetzt hier ist, wird vorher in einer eigenen Datei aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Choose where the folder of the export goes</source>
        <translation>Wählen Sie, wohin der Ordner mit dem Export kommt</translation>
    </message>
    <message>
        <source>Earshot export %1</source>
        <comment>name of a folder: day and time</comment>
        <translation>Earshot-Export %1</translation>
    </message>
    <message>
        <source>Earshot does not know what to do with “%1”</source>
        <translation>Earshot weiß nicht, was mit „%1“ zu tun ist</translation>
    </message>
    <message>
        <source>There is no ticket #%1 on this desk</source>
        <translation>Auf diesem Desk gibt es kein Ticket #%1</translation>
    </message>
    <message>
        <source>The ticket of this link is not on this desk</source>
        <translation>Das Ticket dieses Links ist nicht auf diesem Desk</translation>
    </message>
    <message>
        <source>The customer of this link is not on this desk</source>
        <translation>Der Kunde dieses Links ist nicht auf diesem Desk</translation>
    </message>
    <message>
        <source>Talking points</source>
        <comment>on a narrow tab: a short word</comment>
        <translation>Gesprächshilfen</translation>
    </message>
    <message>
        <source>The view of this link is not on this desk, or somebody keeps it to themselves</source>
        <translation>Die Ansicht dieses Links ist nicht auf diesem Desk, oder jemand behält sie für sich</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen einlesen</translation>
    </message>
    <message>
        <source>People (*.csv *.tsv *.txt *.vcf *.vcard)</source>
        <translation>Personen (*.csv *.tsv *.txt *.vcf *.vcard)</translation>
    </message>
    <message>
        <source>Export people</source>
        <translation>Personen exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Cards (*.vcf)</source>
        <translation>Karten (*.vcf)</translation>
    </message>
    <message>
        <source>Earshot customers.csv</source>
        <comment>file name</comment>
        <translation>Earshot-Kunden.csv</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>%1 cannot be written: look at its folder, or choose another</source>
        <translation>%1 lässt sich nicht schreiben: Sehen Sie den Ordner an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>Exported 1 customer to %1</source>
        <translation>1 Kunde exportiert nach %1</translation>
    </message>
    <message>
        <source>Exported %1 customers to %2</source>
        <translation>%1 Kunden exportiert nach %2</translation>
    </message>
    <message>
        <source>The sample desk could not be started. “earshot --sample” opens it.</source>
        <translation>Der Beispieldesk ließ sich nicht starten. „earshot --sample“ öffnet ihn.</translation>
    </message>
    <message>
        <source>Exporting customers: %1 of %2</source>
        <translation>Kunden werden exportiert: %1 von %2</translation>
    </message>
    <message>
        <source>Stopped: %1 was not written</source>
        <translation>Angehalten: %1 wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Anruf bei %1</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 ruft an</translation>
    </message>
    <message>
        <source>%1 is neither a mail nor a list of people. A file for the customer goes into the reply.</source>
        <translation>%1 ist weder eine Mail noch eine Liste von Personen. Eine Datei für den Kunden gehört in die Antwort.</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %Ln messages wait</source>
        <translation>
            <numerusform>Offline: %Ln Nachricht wartet</numerusform>
            <numerusform>Offline: %Ln Nachrichten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What waited on this computer is on the desk now</source>
        <translation>Was auf diesem Rechner wartete, ist jetzt auf dem Desk</translation>
    </message>
    <message>
        <source>What you write is kept on this computer. Replies, notes, calls and visits go in by themselves.</source>
        <translation>Was Sie schreiben, bleibt auf diesem Rechner. Antworten, Notizen, Anrufe und Besuche gehen von selbst hinein.</translation>
    </message>
    <message>
        <source>Opened #%1</source>
        <translation>#%1 geöffnet</translation>
    </message>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message>
        <source>Offline: nothing waits</source>
        <translation>Offline: nichts wartet</translation>
    </message>
    <message>
        <source>Your desk is ready. Connect a mailbox, bring in mail, or write down the next call by hand.</source>
        <translation>Ihr Arbeitsplatz ist bereit. Verbinden Sie ein Postfach, holen Sie Mail herein oder notieren Sie den nächsten Anruf von Hand.</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>Postfach verbinden …</translation>
    </message>
    <message>
        <source>Fetching and sending mail</source>
        <translation>Mail wird abgeholt und gesendet</translation>
    </message>
    <message>
        <source>Mail: not working</source>
        <translation>Mail: gestört</translation>
    </message>
    <message numerus="yes">
        <source>Mail: %Ln to come</source>
        <translation>
            <numerusform>Mail: %Ln kommt noch</numerusform>
            <numerusform>Mail: %Ln kommen noch</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail: up to date</source>
        <translation>Mail: aktuell</translation>
    </message>
    <message>
        <source>No mail comes from %1</source>
        <translation>Von %1 kommt keine Mail</translation>
    </message>
    <message>
        <source>Its password is not on this computer. Type it once more.</source>
        <translation>Sein Passwort ist nicht auf diesem Computer. Geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Type it…</source>
        <translation>Eingeben …</translation>
    </message>
    <message>
        <source>No mail comes from %1 since %2</source>
        <translation>Von %1 kommt keine Mail seit %2</translation>
    </message>
    <message>
        <source>No mail goes out by %1 since %2</source>
        <translation>Über %1 geht keine Mail hinaus seit %2</translation>
    </message>
    <message>
        <source>Try it now</source>
        <translation>Jetzt probieren</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen …</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password of %1 is asked for at each start</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Das Passwort von %1 wird bei jedem Start erfragt</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Kontakt eintragen</translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Call back later</source>
        <translation>Später zurückrufen</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Not saved yet, and there when you open it again: %1</source>
        <translation>Noch nicht gespeichert, und wieder da, wenn Sie es öffnen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody is signed in to it on this computer.</source>
        <translation>Auf diesem Rechner ist niemand daran angemeldet.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>The sign-in in the browser counts no more.</source>
        <translation>Die Anmeldung im Browser gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Neu anmelden…</translation>
    </message>
    <message>
        <source>The mail that begins on it also goes to %1.</source>
        <translation>Die Mail, die darauf beginnt, geht auch an %1.</translation>
    </message>
    <message>
        <source>The mail begins with “%1”.</source>
        <translation>Die Mail beginnt mit „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Mail: %Ln not sent</source>
        <translation>
            <numerusform>Mail: %Ln nicht gesendet</numerusform>
            <numerusform>Mail: %Ln nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails have not gone yet</source>
        <translation>
            <numerusform>%Ln Mail ist noch nicht weg</numerusform>
            <numerusform>%Ln Mails sind noch nicht weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept, they go out when Earshot runs again here or the team&apos;s mailroom sends them.</source>
        <translation>Gelassen gehen sie hinaus, wenn Earshot hier wieder läuft oder die Poststelle des Teams sie sendet.</translation>
    </message>
    <message>
        <source>Send and quit</source>
        <translation>Senden und beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Keep and quit</source>
        <translation>Lassen und beenden</translation>
    </message>
    <message>
        <source>Sending what waits; then Earshot ends</source>
        <translation>Sendet, was wartet; dann endet Earshot</translation>
    </message>
    <message>
        <source>It could not be sent now. It waits in the outbox</source>
        <translation>Es ließ sich jetzt nicht senden. Es wartet im Postausgang</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Telephone: %1</source>
        <comment>how the line is doing</comment>
        <translation>Telefon: %1</translation>
    </message>
    <message>
        <source>End the call first: it belongs to the desk as it is</source>
        <translation>Beenden Sie zuerst den Anruf: Er gehört zu diesem Desk, wie er ist</translation>
    </message>
    <message>
        <source>This desk was replaced. What was unfinished on the one before is kept and comes back with it.</source>
        <translation>Dieser Desk wurde ersetzt. Was auf dem bisherigen unfertig war, ist aufgehoben und kommt mit ihm zurück.</translation>
    </message>
</context>
<context>
    <name>Earshot::MentionOffers</name>
    <message>
        <source>Colleagues</source>
        <translation>Kollegen</translation>
    </message>
</context>
<context>
    <name>Earshot::MessageActs</name>
    <message>
        <source>Made ticket #%1 of the message</source>
        <translation>Aus der Nachricht Ticket #%1 gemacht</translation>
    </message>
    <message>
        <source>Move the message to which ticket?</source>
        <translation>In welches Ticket soll die Nachricht?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moved the message to %1</source>
        <translation>Nachricht nach %1 verschoben</translation>
    </message>
</context>
<context>
    <name>Earshot::MomentField</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Kalender öffnen</translation>
    </message>
    <message>
        <source>This is no day that can be read</source>
        <translation>Das ist kein lesbarer Tag</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
</context>
<context>
    <name>Earshot::Navigation</name>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
</context>
<context>
    <name>Earshot::NavigationModel</name>
    <message>
        <source>My tickets</source>
        <translation>Meine Tickets</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Rückrufe fällig</translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation>Lose Enden</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>Das Team</translation>
    </message>
    <message>
        <source>Call log</source>
        <translation>Anrufliste</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Report: Today</source>
        <translation>Bericht: Heute</translation>
    </message>
    <message>
        <source>Report: Voice</source>
        <translation>Bericht: Gespräche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view, its count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>%1, finds nothing any more: %2</source>
        <comment>a saved view, why</comment>
        <translation>%1, findet nichts mehr: %2</translation>
    </message>
    <message>
        <source>%1, shared with everybody</source>
        <comment>a saved view, its count</comment>
        <translation>%1, für alle freigegeben</translation>
    </message>
</context>
<context>
    <name>Earshot::NewTicketDialog</name>
    <message>
        <source>Business need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>First note</source>
        <translation>Erste Notiz</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Neues Ticket</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>the 08:00 round</source>
        <translation>die Runde um 08:00</translation>
    </message>
    <message>
        <source>paper lists, one round only</source>
        <translation>Listen auf Papier, nur eine Runde lang</translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation>falls es eine gibt</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>Was soll erreicht werden?</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>What if not</source>
        <translation>Was, wenn nicht</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write one line about it, or a subject below</source>
        <translation>Schreiben Sie eine Zeile darüber oder unten einen Betreff</translation>
    </message>
    <message>
        <source>The part after @ is missing</source>
        <translation>Der Teil nach dem @ fehlt</translation>
    </message>
    <message>
        <source>This is not a whole mail address</source>
        <translation>Das ist keine vollständige Mailadresse</translation>
    </message>
    <message>
        <source>Created #%1</source>
        <translation>#%1 angelegt</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>Wählen Sie eine, oder tippen Sie den Namen einer neuen.</translation>
    </message>
    <message>
        <source>A number needs at least three digits</source>
        <translation>Eine Nummer braucht mindestens drei Ziffern</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between a person&apos;s name, organisation, address and number</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Known on this desk: %1. The ticket is theirs.</source>
        <translation>Auf diesem Desk bekannt: %1. Das Ticket gehört dazu.</translation>
    </message>
    <message>
        <source>Not created yet: what is marked needs another look</source>
        <translation>Noch nicht angelegt: Sehen Sie das Markierte noch einmal an</translation>
    </message>
</context>
<context>
    <name>Earshot::NoteEditor</name>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Internal note, not sent to the customer</source>
        <translation>Interne Notiz, nicht an den Kunden gesendet</translation>
    </message>
    <message>
        <source>Not sent to the customer. Ctrl+Enter saves.</source>
        <translation>Geht nicht an den Kunden. Strg+Eingabe speichert.</translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Saved the note</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>The note is kept here and goes in when the desk answers</source>
        <translation>Die Notiz bleibt hier und geht hinein, sobald der Desk antwortet</translation>
    </message>
    <message>
        <source>What a colleague should know; with @ and a name they are told</source>
        <translation>Was Kollegen wissen sollten; mit @ und Namen wird es ihnen gemeldet</translation>
    </message>
</context>
<context>
    <name>Earshot::OrganisationEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Month end: call, don&apos;t mail</source>
        <translation>Monatsende: anrufen, nicht mailen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A name is needed, any name</source>
        <translation>Ein Name ist nötig, irgendeiner</translation>
    </message>
    <message>
        <source>There is another organisation called %1</source>
        <translation>Es gibt eine andere Organisation namens %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Save once more to keep yours instead.</source>
        <translation>Jemand anders hat das inzwischen geändert. Speichern Sie noch einmal, damit Ihre Fassung gilt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What you typed is not saved. Cancel once more to throw it away.</source>
        <translation>Was Sie geschrieben haben, ist nicht gespeichert. Brechen Sie noch einmal ab, um es zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>Earshot::OutboxModel</name>
    <message>
        <source>Waits %1 s</source>
        <comment>seconds</comment>
        <translation>Wartet %1 s</translation>
    </message>
    <message>
        <source>Waits for a mailbox to send it</source>
        <translation>Wartet auf ein Postfach, das sie sendet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: what the server said</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Waits for the desk&apos;s server</source>
        <translation>Wartet auf den Server des Desks</translation>
    </message>
</context>
<context>
    <name>Earshot::OutboxWindow</name>
    <message>
        <source>Nothing waits</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>What you send waits here until it has gone.</source>
        <translation>Was Sie senden, wartet hier, bis es hinausgegangen ist.</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation>Als Datei speichern…</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>One mail waits</source>
        <translation>Eine Mail wartet</translation>
    </message>
    <message>
        <source>%1 mails wait</source>
        <translation>%1 Mails warten</translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation>Zurückgenommen; Ihr Text ist wieder ein Entwurf</translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation>Mail speichern</translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation>Mails (*.eml)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Noch einmal senden …</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Noch einmal senden?</translation>
    </message>
    <message>
        <source>The line broke after the last word: it may have arrived. Look among the sent mails, or ask whoever it is for; sent again, they may get it twice.</source>
        <translation>Die Verbindung riss nach dem letzten Wort: Sie kann angekommen sein. Sehen Sie bei den gesendeten Mails nach oder fragen Sie, für wen sie ist; noch einmal gesendet, kommt sie vielleicht doppelt an.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>Sie ist angekommen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need somebody to look after them</source>
        <comment>of mails in the outbox</comment>
        <translation>
            <numerusform>%Ln braucht jemanden, der sich kümmert</numerusform>
            <numerusform>%Ln brauchen jemanden, der sich kümmert</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>The mail to %1 counts as sent</source>
        <translation>Die Mail an %1 gilt als gesendet</translation>
    </message>
</context>
<context>
    <name>Earshot::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1, on</source>
        <comment>a menu, and its choice is switched on</comment>
        <translation>%1, ein</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ticket&apos;s number, its state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a ticket&apos;s number, the requester, its state</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a customer</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a command</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Earshot::PeopleImportDialog</name>
    <message>
        <source>Only what needs a look</source>
        <translation>Nur was einen Blick braucht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Import people</source>
        <translation>Personen einlesen</translation>
    </message>
    <message>
        <source>Import people from %1</source>
        <translation>Personen aus %1 einlesen</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Spalten der Datei</translation>
    </message>
    <message>
        <source>People of the file</source>
        <translation>Personen der Datei</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Step 1 of 3</source>
        <translation>Schritt 1 von 3</translation>
    </message>
    <message>
        <source>Looking through the file</source>
        <translation>Die Datei wird durchgesehen</translation>
    </message>
    <message>
        <source>Cards, and who is in the first of them. Pictures and postal addresses are not read.</source>
        <translation>Karten, und wer auf den ersten steht. Bilder und Postanschriften werden nicht gelesen.</translation>
    </message>
    <message>
        <source>What each column holds. Nothing is written yet.</source>
        <translation>Was in jeder Spalte steht. Noch wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>See what would happen</source>
        <translation>Zeigen, was geschähe</translation>
    </message>
    <message>
        <source>Step 2 of 3</source>
        <translation>Schritt 2 von 3</translation>
    </message>
    <message>
        <source>Comparing with who is on the desk</source>
        <translation>Vergleich mit den Personen auf dem Desk</translation>
    </message>
    <message>
        <source>Somebody is known by their mail address, or by number and name. What is written on the desk stays; only what is missing is added.</source>
        <translation>Personen werden an der Mailadresse erkannt oder an Nummer und Name. Was auf dem Desk steht, bleibt; nur Fehlendes kommt dazu.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Step 3 of 3</source>
        <translation>Schritt 3 von 3</translation>
    </message>
    <message>
        <source>Bringing them in</source>
        <translation>Wird eingelesen</translation>
    </message>
    <message>
        <source>The desk is as it was.</source>
        <translation>Der Desk ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 people read</source>
        <translation>%1 Personen gelesen</translation>
    </message>
    <message>
        <source>Imported people: %1 new, %2 completed</source>
        <translation>Personen eingelesen: %1 neu, %2 ergänzt</translation>
    </message>
    <message>
        <source>Once this is closed, Undo (Ctrl+Z) takes all of it back.</source>
        <translation>Wenn dies geschlossen ist, nimmt Rückgängig (Strg+Z) alles davon zurück.</translation>
    </message>
</context>
<context>
    <name>Earshot::PeopleOutcomeModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschähe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
</context>
<context>
    <name>Earshot::PeriodPicker</name>
    <message>
        <source>Last 4 weeks</source>
        <translation>Letzte 4 Wochen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Vorige Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Andere Tage</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Earshot::PlainText</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Earshot::PlainWordsDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Klare Wörter</translation>
    </message>
    <message>
        <source>Words among ourselves, and what customers understand. A reply with one of them is pointed out to whoever writes it, and to nobody else.</source>
        <translation>Wörter unter uns, und was Kunden verstehen. Steht eines in einer Antwort, sieht den Hinweis nur, wer sie schreibt.</translation>
    </message>
    <message>
        <source>Our words and plain ones</source>
        <translation>Unsere Wörter und klare</translation>
    </message>
    <message>
        <source>Our word</source>
        <translation>Unser Wort</translation>
    </message>
    <message>
        <source>Say instead</source>
        <translation>Stattdessen sagen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Give both: the word, and what to say instead.</source>
        <translation>Geben Sie beides an: das Wort und was stattdessen gesagt wird.</translation>
    </message>
    <message>
        <source>“%1” is pointed out from now on</source>
        <translation>Auf „%1“ wird ab jetzt hingewiesen</translation>
    </message>
    <message>
        <source>“%1” is no longer pointed out</source>
        <translation>Auf „%1“ wird nicht mehr hingewiesen</translation>
    </message>
</context>
<context>
    <name>Earshot::PreferenceRows</name>
    <message>
        <source>Add a way</source>
        <translation>Weg hinzufügen</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Any day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation>Bestimmte Tage</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation>Weiter nach vorn</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>The hours of way %1 need two times, like 9 and 12:30</source>
        <translation>Die Zeiten von Weg %1 brauchen zwei Uhrzeiten, etwa 9 und 12:30</translation>
    </message>
    <message>
        <source>Way %1 needs a day, or any day</source>
        <translation>Weg %1 braucht einen Tag oder jeden Tag</translation>
    </message>
    <message>
        <source>Number for these calls</source>
        <translation>Nummer für diese Anrufe</translation>
    </message>
    <message>
        <source>On any number</source>
        <translation>Unter jeder Nummer</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>On %1, %2</source>
        <comment>a number, office</comment>
        <translation>Unter %1, %2</translation>
    </message>
</context>
<context>
    <name>Earshot::PrintDialog</name>
    <message>
        <source>With our notes, and what was done to the ticket</source>
        <translation>Mit unseren Notizen und was mit dem Ticket getan wurde</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print #%1</source>
        <translation>#%1 drucken</translation>
    </message>
    <message>
        <source>Mails, calls and visits, the oldest first. What we write among ourselves is left out unless you want it: a print often goes to the customer.</source>
        <translation>Mails, Anrufe und Besuche, das Älteste zuerst. Was wir unter uns schreiben, fehlt, wenn Sie es nicht wünschen: Ein Ausdruck geht oft zum Kunden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the conversation</source>
        <translation>Gespräch speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Ticket %1.pdf</source>
        <comment>file name: a ticket&apos;s number</comment>
        <translation>Ticket %1.pdf</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The conversation was not printed</source>
        <translation>Das Gespräch wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>Der Drucker hat es nicht angenommen. Speichern Sie es stattdessen als PDF.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Gedruckt auf %1</translation>
    </message>
</context>
<context>
    <name>Earshot::PromiseWhen</name>
    <message>
        <source>Promise due</source>
        <translation>Zusage fällig</translation>
    </message>
    <message>
        <source>In 2 days, %1</source>
        <translation>In 2 Tagen, %1</translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <translation>In einer Woche, %1</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Zu einer anderen Zeit</translation>
    </message>
</context>
<context>
    <name>Earshot::RecipientRow</name>
    <message>
        <source>added</source>
        <comment>a person who did not have the mail before</comment>
        <translation>neu dabei</translation>
    </message>
</context>
<context>
    <name>Earshot::RecipientsBar</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and how many others</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Cc, Bcc</source>
        <translation>Cc, Bcc</translation>
    </message>
    <message>
        <source>Add back</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>New since the last mail: %1.</source>
        <translation>Neu seit der letzten Mail: %1.</translation>
    </message>
    <message>
        <source>Will not get this one: %1.</source>
        <translation>Bekommt diese nicht: %1.</translation>
    </message>
    <message>
        <source>%1 is not a whole mail address. Complete it, or take it away.</source>
        <translation>%1 ist keine vollständige Mailadresse. Ergänzen Sie sie, oder nehmen Sie sie weg.</translation>
    </message>
</context>
<context>
    <name>Earshot::ReplyEditor</name>
    <message>
        <source>Your draft is back</source>
        <translation>Ihr Entwurf ist wieder da</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>Entwurf gespeichert %1</translation>
    </message>
    <message>
        <source>Nobody gets it yet. Name somebody in the field “To”.</source>
        <translation>Noch bekommt sie niemand. Nennen Sie jemanden im Feld „An“.</translation>
    </message>
    <message>
        <source>This queue has no mail address to write from. Give it one under “How our mail looks to customers”.</source>
        <translation>Diese Warteschlange hat keine Mailadresse als Absender. Geben Sie ihr eine unter „Wie unsere Mails aussehen“.</translation>
    </message>
    <message>
        <source>The reply is kept here and goes out when the desk answers</source>
        <translation>Die Antwort bleibt hier und geht hinaus, sobald der Desk antwortet</translation>
    </message>
    <message>
        <source>Put the reply to %1 into the outbox</source>
        <translation>Antwort an %1 in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>Antwort an den Kunden</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>Schreiben Sie Ihre Antwort</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation>Weitere Arten zu senden</translation>
    </message>
    <message>
        <source>Send, then: %1</source>
        <comment>the status the ticket gets</comment>
        <translation>Senden, danach: %1</translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation>Wartet im Postausgang</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Waits %1 s</source>
        <comment>short for seconds</comment>
        <translation>Wartet %1 s</translation>
    </message>
    <message>
        <source>Quotes one line</source>
        <translation>Zitiert eine Zeile</translation>
    </message>
    <message>
        <source>Quotes %1 lines</source>
        <translation>Zitiert %1 Zeilen</translation>
    </message>
    <message>
        <source>Press to answer between its lines</source>
        <translation>Drücken, um zwischen den Zeilen zu antworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>%1 is a folder. Attach its files, or pack it first.</source>
        <translation>%1 ist ein Ordner. Hängen Sie seine Dateien an, oder packen Sie ihn erst.</translation>
    </message>
    <message>
        <source>%1 is too large for a mail. Put it where the customer can fetch it, and write where that is.</source>
        <translation>%1 ist zu groß für eine Mail. Legen Sie die Datei hin, wo der Kunde sie holen kann, und schreiben Sie, wo das ist.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>With %1 the mail would be too large; most servers refuse it.</source>
        <translation>Mit %1 würde die Mail zu groß; die meisten Server lehnen sie ab.</translation>
    </message>
    <message>
        <source>This ticket is in no queue. Choose one that has a mail address to write from.</source>
        <translation>Dieses Ticket ist in keiner Warteschlange. Wählen Sie eine, die eine Mailadresse zum Schreiben hat.</translation>
    </message>
    <message>
        <source>{%1} still stands in the text.</source>
        <translation>{%1} steht noch im Text.</translation>
    </message>
    <message>
        <source>You mention an attachment, and there is none.</source>
        <translation>Sie erwähnen einen Anhang, und es ist keiner dabei.</translation>
    </message>
    <message>
        <source>Send again to send it as it is.</source>
        <translation>Senden Sie noch einmal, um es so zu senden.</translation>
    </message>
    <message>
        <source>Pasted text %1.txt</source>
        <comment>the name of a file</comment>
        <translation>Eingefügter Text %1.txt</translation>
    </message>
    <message>
        <source>What you pasted has lines without end; it goes along as the file “%1”.</source>
        <translation>Der eingefügte Text hat endlose Zeilen; er geht als Datei „%1“ mit.</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Choose a queue</source>
        <translation>Warteschlange wählen</translation>
    </message>
    <message>
        <source>%1, whose ticket it is, does not get it.</source>
        <translation>%1, um deren Ticket es geht, bekommt sie nicht.</translation>
    </message>
    <message>
        <source>Put the forwarded mail to %1 into the outbox</source>
        <translation>Weitergeleitete Mail an %1 in den Postausgang gelegt</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Write what they should know</source>
        <translation>Was sollen sie wissen?</translation>
    </message>
    <message>
        <source>Forwards the mail of %1</source>
        <translation>Leitet die Mail von %1 weiter</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportAnswers</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure, period before</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportCharts</name>
    <message>
        <source>%1, the %2 largest</source>
        <translation>%1, die %2 größten</translation>
    </message>
    <message>
        <source>Report table</source>
        <translation>Tabelle des Berichts</translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>what a chart would show</comment>
        <translation>%1: keine</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportExport</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>CSV, plain UTF-8 (*.csv)</source>
        <translation>CSV, reines UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation>XLSX</translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation>Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>%1 %2.%3</source>
        <comment>file name: report, day, ending</comment>
        <translation>%1 %2.%3</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Die Datei konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation>%1: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The report was not printed</source>
        <translation>Der Bericht wurde nicht gedruckt</translation>
    </message>
    <message>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation>Der Drucker hat ihn nicht angenommen. Speichern Sie ihn stattdessen als PDF.</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportModel</name>
    <message>
        <source>%1, %2</source>
        <comment>heading of a figure, its queue, week or month</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportNotes</name>
    <message>
        <source>What a figure opens</source>
        <translation>Was eine Zahl öffnet</translation>
    </message>
    <message>
        <source>Every coloured figure opens exactly the tickets or calls it counts: a click, or Enter in the table.</source>
        <translation>Jede farbige Zahl öffnet genau die Tickets oder Anrufe, die sie zählt: mit einem Klick, oder mit der Eingabetaste in der Tabelle.</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Wie man ihn liest</translation>
    </message>
    <message>
        <source>Fewer than %1 cases</source>
        <translation>Weniger als %1 Fälle</translation>
    </message>
    <message>
        <source>are shown as “too few to say”, where a median would stand; plain counts are always shown. Nobody is named: figures are by queue, week or month, never by person.</source>
        <translation>stehen als „zu wenige Fälle“, wo sonst ein Median stünde; einfache Anzahlen stehen immer da. Niemand wird genannt: Die Zahlen gelten für Warteschlange, Woche oder Monat, nie für eine Person.</translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation>Kleine Zahlen</translation>
    </message>
    <message>
        <source>Plain counts are always shown, zero too. Nobody is named: figures are by queue, never by person.</source>
        <translation>Einfache Anzahlen stehen immer da, auch null. Niemand wird genannt: Die Zahlen gelten für Warteschlangen, nie für eine Person.</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportTable</name>
    <message>
        <source>Report table</source>
        <translation>Tabelle des Berichts</translation>
    </message>
</context>
<context>
    <name>Earshot::ReportWindow</name>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation>Nichts wurde gezählt</translation>
    </message>
    <message>
        <source>There are no calls and no solved threads in these days.</source>
        <translation>In diesen Tagen gibt es keine Anrufe und keine gelösten Verläufe.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Nichts zu tun</translation>
    </message>
    <message>
        <source>Nobody waits, and nothing has happened yet today.</source>
        <translation>Niemand wartet, und heute ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>The figures are those of the time above.</source>
        <translation>Die Zahlen sind die der Uhrzeit oben.</translation>
    </message>
    <message>
        <source>%1, all queues. Refreshed at %2.</source>
        <translation>%1, alle Warteschlangen. Stand %2.</translation>
    </message>
    <message>
        <source>Calls and solved tickets, %1, all queues. Refreshed at %2.</source>
        <translation>Anrufe und gelöste Tickets, %1, alle Warteschlangen. Stand %2.</translation>
    </message>
    <message>
        <source>%1 Compared with %2.</source>
        <comment>a sentence, a period</comment>
        <translation>%1 Verglichen mit %2.</translation>
    </message>
    <message>
        <source>Choose a figure: its definition and number of cases stand here.</source>
        <translation>Wählen Sie eine Zahl: Hier stehen dann ihre Bedeutung und die Anzahl der Fälle.</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gliedern nach</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>An den Drucker gesandt</translation>
    </message>
</context>
<context>
    <name>Earshot::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search tickets, calls and people</source>
        <translation>Tickets, Anrufe und Menschen suchen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>How to search (%1)</source>
        <translation>So wird gesucht (%1)</translation>
    </message>
    <message>
        <source>Ways to narrow the search</source>
        <translation>Wege, die Suche einzugrenzen</translation>
    </message>
    <message>
        <source>There is nothing to look for in “%1”</source>
        <translation>In „%1“ steht nichts, wonach zu suchen wäre</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an operator, what it finds</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>a week ago</source>
        <translation>vor einer Woche</translation>
    </message>
    <message>
        <source>when this month began</source>
        <translation>Beginn dieses Monats</translation>
    </message>
    <message>
        <source>when this year began</source>
        <translation>Beginn dieses Jahres</translation>
    </message>
    <message>
        <source>This is too long to search for; only its beginning was taken</source>
        <translation>Das ist zu lang für eine Suche; nur der Anfang wurde übernommen</translation>
    </message>
</context>
<context>
    <name>Earshot::SecondKeys</name>
    <message>
        <source>%1, then</source>
        <comment>Ctrl+G, then (one of these keys)</comment>
        <translation>%1, dann</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Bericht: %1</translation>
    </message>
</context>
<context>
    <name>Earshot::SelectionEditor</name>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Nachricht kopieren</translation>
    </message>
</context>
<context>
    <name>Earshot::SenderDialog</name>
    <message>
        <source>How our mail looks to customers</source>
        <translation>Wie unsere Mails aussehen</translation>
    </message>
    <message>
        <source>help@example.com</source>
        <translation>hilfe@example.com</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Its mail address</source>
        <translation>Ihre Mailadresse</translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation>Wie sie sich nennt</translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation>Nummer für Rückrufe</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Customers see: %1

%2</source>
        <translation>Kunden sehen: %1

%2</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Verlassen, ohne zu speichern?</translation>
    </message>
    <message>
        <source>What you changed is lost then.</source>
        <translation>Was Sie geändert haben, ist dann verloren.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>This is not a whole mail address, like help@example.com</source>
        <translation>Das ist keine vollständige Mailadresse wie hilfe@example.com</translation>
    </message>
    <message>
        <source>Customers want to know who writes: give your name</source>
        <translation>Kunden möchten wissen, wer schreibt: Nennen Sie Ihren Namen</translation>
    </message>
    <message>
        <source>Saved how our mail looks</source>
        <translation>Aussehen unserer Mails gespeichert</translation>
    </message>
    <message>
        <source>A name customers know, like Support</source>
        <translation>Ein Name, den Kunden kennen, etwa Support</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one.</source>
        <translation>Wählen Sie eine, oder tippen Sie den Namen einer neuen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nobody can be called on this number. Is a digit missing, or the country, like +49?</source>
        <translation>Unter dieser Nummer ist niemand zu erreichen. Fehlt eine Ziffer oder das Land, etwa +49?</translation>
    </message>
</context>
<context>
    <name>Earshot::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes count at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>No setting is called “%1”. What is not here may be an action: the command palette finds it.</source>
        <translation>Keine Einstellung heißt „%1“. Vielleicht ist es ein Befehl: „Befehle finden“ kennt ihn.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>The system may change it in the evening by itself.</source>
        <translation>Das System ändert es am Abend vielleicht von selbst.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Size of all text</source>
        <translation>Größe aller Texte</translation>
    </message>
    <message>
        <source>Compared with the size the system gives.</source>
        <translation>Verglichen mit der Größe, die das System vorgibt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of all words in the windows. It comes with the next start.</source>
        <translation>Aller Wörter in den Fenstern. Sie gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Schmale Zeilen</translation>
    </message>
    <message>
        <source>More tickets in the list, one line each.</source>
        <translation>Mehr Tickets in der Liste, je eine Zeile.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>A conversation begins with what was written last.</source>
        <translation>Ein Verlauf beginnt mit dem zuletzt Geschriebenen.</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number: seconds</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Replies wait in the outbox</source>
        <translation>Antworten warten im Postausgang</translation>
    </message>
    <message>
        <source>So long a reply can be taken back. With 0 it goes as soon as it is sent.</source>
        <translation>So lange lässt sich eine Antwort zurücknehmen. Mit 0 geht sie beim Senden sofort hinaus.</translation>
    </message>
    <message>
        <source>Check spelling</source>
        <translation>Rechtschreibung prüfen</translation>
    </message>
    <message>
        <source>In the language of the ticket, with the dictionaries of this computer.</source>
        <translation>In der Sprache des Tickets, mit den Wörterbüchern dieses Computers.</translation>
    </message>
    <message>
        <source>Point out what could be clearer</source>
        <translation>Zeigen, was klarer sein könnte</translation>
    </message>
    <message>
        <source>Long sentences, words of the trade, a question left open. Nobody else sees it.</source>
        <translation>Lange Sätze, Fachwörter, eine offene Frage. Niemand sonst sieht es.</translation>
    </message>
    <message>
        <source>Plain words</source>
        <translation>Klare Wörter</translation>
    </message>
    <message>
        <source>The team&apos;s words, and what customers are told instead.</source>
        <translation>Die Wörter des Teams, und was Kunden stattdessen lesen.</translation>
    </message>
    <message>
        <source>Name, number and signature</source>
        <translation>Name, Nummer und Signatur</translation>
    </message>
    <message>
        <source>Customers see a person, and a way to call back, in every mail.</source>
        <translation>Kunden sehen in jeder Mail einen Menschen und einen Weg, zurückzurufen.</translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Texts the team answers with, found as you type. They go into the reply you are writing.</source>
        <translation>Texte, mit denen das Team antwortet; beim Tippen gefunden. Sie kommen in die Antwort, die Sie schreiben.</translation>
    </message>
    <message>
        <source>With my own phone</source>
        <translation>Mit meinem eigenen Telefon</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>How you call</source>
        <translation>Wie Sie anrufen</translation>
    </message>
    <message>
        <source>Notify me when a call-back is due</source>
        <translation>Melden, wenn ein Rückruf fällig ist</translation>
    </message>
    <message>
        <source>The system shows it, also when Earshot is behind other windows.</source>
        <translation>Das System zeigt es, auch wenn Earshot hinter anderen Fenstern liegt.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Other shortcuts</source>
        <translation>Andere Tastenkürzel</translation>
    </message>
    <message>
        <source>Give any action the keys you are used to.</source>
        <translation>Geben Sie jedem Befehl die Tasten, die Sie gewohnt sind.</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Where this desk is</source>
        <translation>Wo dieser Desk liegt</translation>
    </message>
    <message>
        <source>Where this seat keeps its own files</source>
        <translation>Wo dieser Platz seine eigenen Dateien hält</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>A copy of everything in one file, made while you work.</source>
        <translation>Eine Kopie von allem in einer Datei, während Sie arbeiten.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Puts a backup in the place of this desk. What is here now is kept first.</source>
        <translation>Setzt eine Sicherung an die Stelle dieses Desks. Was jetzt hier ist, wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Mails, attachments and tables in a folder, for any other program.</source>
        <translation>Mails, Anhänge und Tabellen in einem Ordner, für jedes andere Programm.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Asks again what a new desk asks.</source>
        <translation>Fragt noch einmal, was ein neuer Desk fragt.</translation>
    </message>
    <message>
        <source>After %1 mails and answers</source>
        <translation>Nach %1 Mails hin und her</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Say that a call may be quicker</source>
        <translation>Sagen, wann ein Anruf schneller wäre</translation>
    </message>
    <message>
        <source>A line above the reply, for the whole team. Also when questions wait, a ticket came back, or somebody is upset.</source>
        <translation>Eine Zeile über der Antwort, für das ganze Team. Auch wenn Fragen warten, ein Ticket wiederkam oder jemand verärgert ist.</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächshilfen</translation>
    </message>
    <message>
        <source>What stands beside a call: its steps, and cards for when it is hard.</source>
        <translation>Was neben einem Anruf steht: die Schritte, und Karten für schwierige Momente.</translation>
    </message>
    <message>
        <source>On one page.</source>
        <translation>Auf einer Seite.</translation>
    </message>
    <message>
        <source>theme color colour scheme night mode</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Thema Farbe Farben Schema Nacht Modus dunkel</translation>
    </message>
    <message>
        <source>font letters zoom scale larger smaller</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Schrift Buchstaben Zoom vergrößern größer kleiner</translation>
    </message>
    <message>
        <source>density height lines</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Dichte Höhe Zeilen eng</translation>
    </message>
    <message>
        <source>order sort oldest last</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Reihenfolge sortieren älteste zuletzt</translation>
    </message>
    <message>
        <source>undo send delay recall hold</source>
        <comment>other words one looks for this setting by</comment>
        <translation>rückgängig senden Verzögerung zurückholen warten</translation>
    </message>
    <message>
        <source>spellcheck dictionary typing errors</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Rechtschreibung Wörterbuch Tippfehler</translation>
    </message>
    <message>
        <source>templates macros snippets</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Vorlagen Makros Bausteine</translation>
    </message>
    <message>
        <source>telephone softphone line dial handset</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Telefon Softphone Leitung wählen Hörer</translation>
    </message>
    <message>
        <source>hotkeys keys bindings change</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Tastenkürzel Tasten Belegung ändern</translation>
    </message>
    <message>
        <source>cheat sheet hotkeys keys</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Spickzettel Tastenkürzel Tasten</translation>
    </message>
    <message>
        <source>save safety copy</source>
        <comment>other words one looks for this setting by</comment>
        <translation>sichern Sicherung Kopie</translation>
    </message>
    <message>
        <source>download archive eml csv</source>
        <comment>other words one looks for this setting by</comment>
        <translation>herunterladen Archiv eml csv</translation>
    </message>
    <message>
        <source>sender footer from address queue mailbox</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Absender Fußzeile Adresse von Warteschlange Postfach</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no country</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a country and its two letters</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Country of your customers&apos; numbers</source>
        <translation>Land der Nummern Ihrer Kunden</translation>
    </message>
    <message>
        <source>For the whole team. A number without a country code, like 030 2312 5000, is read as one of there.</source>
        <translation>Für das ganze Team. Eine Nummer ohne Landesvorwahl, wie 030 2312 5000, wird als eine von dort gelesen.</translation>
    </message>
    <message>
        <source>region country code prefix telephone</source>
        <comment>other words one looks for this setting by</comment>
        <translation>region land vorwahl telefon nummer</translation>
    </message>
    <message>
        <source>Mailboxes</source>
        <translation>Postfächer</translation>
    </message>
    <message>
        <source>Where mail comes from and replies go out: addresses, servers and passwords.</source>
        <translation>Woher Mail kommt und worüber Antworten hinausgehen: Adressen, Server und Passwörter.</translation>
    </message>
    <message>
        <source>account imap smtp server password oauth</source>
        <comment>other words one looks for this setting by</comment>
        <translation>konto imap smtp server passwort kennwort oauth</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Mail on my tickets</source>
        <translation>Mail zu meinen Tickets</translation>
    </message>
    <message>
        <source>Also on those you follow. You can answer or call from there.</source>
        <translation>Auch zu denen, denen Sie folgen. Von dort können Sie antworten oder anrufen.</translation>
    </message>
    <message>
        <source>notification alert new mail sound</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Benachrichtigung Hinweis neue E-Mail Ton</translation>
    </message>
    <message>
        <source>Mail that is nobody’s yet</source>
        <translation>Mail, die noch bei niemandem ist</translation>
    </message>
    <message>
        <source>Somebody wrote, and the ticket has no owner.</source>
        <translation>Jemand hat geschrieben, und das Ticket gehört niemandem.</translation>
    </message>
    <message>
        <source>Notes that name me</source>
        <translation>Notizen, die mich nennen</translation>
    </message>
    <message>
        <source>A colleague wrote @ and your name in a note.</source>
        <translation>Jemand im Team hat @ und Ihren Namen in eine Notiz geschrieben.</translation>
    </message>
    <message>
        <source>notification alert reminder sound calls</source>
        <comment>other words one looks for this setting by</comment>
        <translation>Benachrichtigung Hinweis Erinnerung Ton Anrufe</translation>
    </message>
    <message>
        <source>Nothing is told then. It stands in the list all the same.</source>
        <translation>Dann wird nichts gemeldet. In der Liste steht es trotzdem.</translation>
    </message>
    <message>
        <source>do not disturb night pause</source>
        <comment>other words one looks for this setting by</comment>
        <translation>nicht stören Nacht Pause Ruhe</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Send it first</source>
        <translation>Erst senden</translation>
    </message>
    <message>
        <source>Keep it in the outbox</source>
        <translation>Im Postausgang lassen</translation>
    </message>
    <message>
        <source>Mail that waits when I quit</source>
        <translation>Mail, die beim Beenden noch wartet</translation>
    </message>
    <message>
        <source>Kept, it goes out when Earshot runs again.</source>
        <translation>Gelassen geht sie hinaus, wenn Earshot wieder läuft.</translation>
    </message>
    <message>
        <source>close exit leave outbox</source>
        <comment>other words one looks for this setting by</comment>
        <translation>schließen beenden verlassen postausgang</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>Von diesem Computer aus</translation>
    </message>
    <message>
        <source>From this computer: with the built-in telephone where you have a line of it, else with the telephone program. With your own phone Earshot shows the number large, and you start the clock by hand.</source>
        <translation>Von diesem Computer aus: mit dem eingebauten Telefon, wo Sie eine Leitung haben, sonst mit dem Telefonprogramm. Mit Ihrem eigenen Telefon zeigt Earshot die Nummer groß, und Sie starten die Uhr von Hand.</translation>
    </message>
    <message>
        <source>Built-in telephone</source>
        <translation>Eingebautes Telefon</translation>
    </message>
    <message>
        <source>Your accounts at a telephone server: calls in and out in Earshot itself.</source>
        <translation>Ihre Konten bei einem Telefonserver: Anrufe hinein und hinaus in Earshot selbst.</translation>
    </message>
    <message>
        <source>sip softphone line account voip</source>
        <comment>other words one looks for this setting by</comment>
        <translation>sip softphone leitung konto voip telefonserver</translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutEditor</name>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation>Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation>Drücken Sie hier die neuen Tasten</translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation>Wählen Sie oben einen Befehl</translation>
    </message>
    <message>
        <source>%1 always means: %2</source>
        <translation>%1 heißt immer: %2</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation>%1 gehört zu „%2“</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation>Alle Tastenkürzel zurücksetzen?</translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation>Jeder Befehl hat dann wieder die Tasten, mit denen er kam.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation>Einen Befehl oder seine Tasten finden</translation>
    </message>
</context>
<context>
    <name>Earshot::Spelling</name>
    <message>
        <source>Nothing like it in the dictionary</source>
        <translation>Nichts Ähnliches im Wörterbuch</translation>
    </message>
    <message>
        <source>Add “%1” to the words of the team</source>
        <translation>„%1“ zu den Wörtern des Teams nehmen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Rechtschreibung: %1</translation>
    </message>
    <message>
        <source>Spelling: no dictionary for this language</source>
        <translation>Rechtschreibung: kein Wörterbuch für diese Sprache</translation>
    </message>
    <message>
        <source>This computer has none. Packages named hunspell-… bring them.</source>
        <translation>Auf diesem Computer ist keines. Pakete namens hunspell-… bringen sie mit.</translation>
    </message>
</context>
<context>
    <name>Earshot::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>waits %Ln s</source>
        <comment>of a mail in the outbox</comment>
        <translation>
            <numerusform>wartet %Ln s</numerusform>
            <numerusform>wartet %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::TalkButton</name>
    <message>
        <source>Other ways to reach them</source>
        <translation>Andere Wege zum Kunden</translation>
    </message>
    <message>
        <source>On which number may I call you, and when does it suit you? A short call is often the quickest way.</source>
        <translation>Unter welcher Nummer darf ich Sie anrufen, und wann passt es Ihnen? Ein kurzer Anruf ist oft der schnellste Weg.</translation>
    </message>
    <message>
        <source>Copied the question, to paste into a mail</source>
        <translation>Frage kopiert, zum Einfügen in eine Mail</translation>
    </message>
    <message>
        <source>In a call with %1</source>
        <translation>Im Gespräch mit %1</translation>
    </message>
    <message>
        <source>In a call</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation>Legen Sie erst auf: ein Anruf nach dem anderen.</translation>
    </message>
    <message>
        <source>Talk to the customer</source>
        <translation>Mit dem Kunden sprechen</translation>
    </message>
    <message>
        <source>Choose a ticket first</source>
        <translation>Wählen Sie erst ein Ticket</translation>
    </message>
    <message>
        <source>Calls %1 (%2)</source>
        <translation>Ruft %1 an (%2)</translation>
    </message>
    <message>
        <source>No number is known yet: the press asks for it</source>
        <translation>Noch ist keine Nummer bekannt: Beim Drücken wird danach gefragt</translation>
    </message>
    <message>
        <source>this customer</source>
        <translation>dieser Kunde</translation>
    </message>
    <message>
        <source>No number for %1 yet</source>
        <translation>Noch keine Nummer für %1</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Call back at %1</source>
        <translation>Um %1 zurückrufen</translation>
    </message>
    <message>
        <source>Call back %1 at %2</source>
        <translation>Zurückrufen %1 um %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>Kept the number %1</source>
        <translation>Nummer %1 gespeichert</translation>
    </message>
    <message>
        <source>A number needs at least three digits</source>
        <translation>Eine Nummer braucht mindestens drei Ziffern</translation>
    </message>
    <message>
        <source>Call-back to %1 noted: %2</source>
        <translation>Rückruf bei %1 notiert: %2</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <translation>%1 anrufen, %2</translation>
    </message>
    <message>
        <source>%1 is right: keep it</source>
        <translation>%1 stimmt: behalten</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Another number for %1</source>
        <translation>Weitere Nummer für %1</translation>
    </message>
    <message>
        <source>Call from my own phone</source>
        <translation>Mit dem eigenen Telefon anrufen</translation>
    </message>
    <message>
        <source>Press again to call anyway.</source>
        <translation>Noch einmal drücken ruft trotzdem an.</translation>
    </message>
    <message>
        <source>%1 again calls anyway.</source>
        <translation>Noch einmal %1 ruft trotzdem an.</translation>
    </message>
    <message>
        <source>%1. %2 %3</source>
        <comment>It is 03:12 for Dana; when they like calls; how to call now all the same</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>Nobody was called</source>
        <translation>Niemand wurde angerufen</translation>
    </message>
    <message>
        <source>This ticket has no requester yet</source>
        <translation>Zu diesem Ticket fragt noch niemand an</translation>
    </message>
    <message>
        <source>Nobody can be called on this number. Is a digit missing, or the country, like +49?</source>
        <translation>Unter dieser Nummer ist niemand zu erreichen. Fehlt eine Ziffer oder das Land, etwa +49?</translation>
    </message>
</context>
<context>
    <name>Earshot::TalkStrip</name>
    <message>
        <source>Telephone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>+49 30 23125 123</source>
        <translation>+49 30 23125 123</translation>
    </message>
    <message>
        <source>Call and keep</source>
        <translation>Anrufen und behalten</translation>
    </message>
    <message>
        <source>Copy a question that asks them for it</source>
        <translation>Eine Frage danach kopieren</translation>
    </message>
</context>
<context>
    <name>Earshot::TalkingPointsDialog</name>
    <message>
        <source>Give it a title to know it by</source>
        <translation>Geben Sie einen Titel an, an dem man es erkennt</translation>
    </message>
    <message>
        <source>The title is too long: at most %1 characters fit</source>
        <translation>Der Titel ist zu lang: höchstens %1 Zeichen passen</translation>
    </message>
    <message>
        <source>“%1…” is too long to be read in a call: at most %2 characters fit</source>
        <translation>„%1…“ ist zu lang, um es im Gespräch zu lesen: höchstens %2 Zeichen passen</translation>
    </message>
    <message>
        <source>Nobody finds their way through more than %1 sentences: leave some out</source>
        <translation>In mehr als %1 Sätzen findet sich niemand zurecht: lassen Sie einige weg</translation>
    </message>
    <message>
        <source>There are more than %1 tags: leave some out</source>
        <translation>Das sind mehr als %1 Schlagwörter: lassen Sie einige weg</translation>
    </message>
    <message>
        <source>The tag “%1…” is too long: at most %2 characters fit</source>
        <translation>Das Schlagwort „%1…“ ist zu lang: höchstens %2 Zeichen passen</translation>
    </message>
    <message>
        <source>Steps of every call</source>
        <translation>Schritte jedes Gesprächs</translation>
    </message>
    <message>
        <source>Cards for when it is hard</source>
        <translation>Karten für schwierige Momente</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message>
        <source>Nobody has written any in this language yet. Add a step or a card.</source>
        <translation>In dieser Sprache gibt es noch keine. Legen Sie einen Schritt oder eine Karte an.</translation>
    </message>
    <message>
        <source>A new step, for every call</source>
        <translation>Ein neuer Schritt, für jedes Gespräch</translation>
    </message>
    <message>
        <source>A new card, for when it is hard</source>
        <translation>Eine neue Karte, für schwierige Momente</translation>
    </message>
    <message>
        <source>Hidden: nobody sees it beside a call.</source>
        <translation>Ausgeblendet: neben einem Anruf sieht es niemand.</translation>
    </message>
    <message>
        <source>Added by your team.</source>
        <translation>Von Ihrem Team hinzugefügt.</translation>
    </message>
    <message>
        <source>In the words of your team.</source>
        <translation>In den Worten Ihres Teams.</translation>
    </message>
    <message>
        <source>As Earshot gives it, until your team changes it.</source>
        <translation>Wie Earshot es vorgibt, bis Ihr Team es ändert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Leave this one without saving?</source>
        <translation>Ohne Speichern weitergehen?</translation>
    </message>
    <message>
        <source>What you changed in it is lost then.</source>
        <translation>Was Sie daran geändert haben, geht dann verloren.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Weitergehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>A colleague deleted this meanwhile. Save again to add it anew.</source>
        <translation>Das wurde inzwischen im Team gelöscht. Speichern Sie noch einmal, um es neu anzulegen.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile, to “%1”. Save again to keep your words instead.</source>
        <translation>Das wurde inzwischen im Team geändert, zu „%1“. Speichern Sie noch einmal, damit Ihre Worte gelten.</translation>
    </message>
    <message>
        <source>There are %1 points in this language already. Delete one first.</source>
        <translation>In dieser Sprache gibt es schon %1. Löschen Sie zuerst eine davon.</translation>
    </message>
    <message>
        <source>Saved “%1” beside calls</source>
        <translation>„%1“ für Anrufe gespeichert</translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>“%1” no longer stands beside calls</source>
        <translation>„%1“ steht nicht mehr neben Anrufen</translation>
    </message>
    <message>
        <source>“%1” stands beside calls again</source>
        <translation>„%1“ steht wieder neben Anrufen</translation>
    </message>
    <message>
        <source>“%1” is as Earshot gives it</source>
        <translation>„%1“ ist, wie Earshot es vorgibt</translation>
    </message>
    <message>
        <source>Put all points in this language back?</source>
        <translation>Alle Gesprächshilfen in dieser Sprache zurücksetzen?</translation>
    </message>
    <message>
        <source>Words, order and what was hidden become as Earshot gives them; what your team added is deleted. Undo brings it back.</source>
        <translation>Worte, Reihenfolge und Ausgeblendetes werden, wie Earshot sie vorgibt; was Ihr Team hinzugefügt hat, wird gelöscht. „Rückgängig“ bringt es zurück.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Unsere behalten</translation>
    </message>
    <message>
        <source>The talking points are as Earshot gives them</source>
        <translation>Die Gesprächshilfen sind, wie Earshot sie vorgibt</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>„%1“ verschoben</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Put all of them back…</source>
        <translation>Alle zurücksetzen …</translation>
    </message>
    <message>
        <source>Put the given text back</source>
        <translation>Vorgegebenen Text einsetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Change the talking points</source>
        <translation>Gesprächshilfen ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächshilfen</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Taste: %1</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>New card</source>
        <translation>Neue Karte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sentences to say, each on its own line</source>
        <translation>Sätze zum Sagen, jeder in einer eigenen Zeile</translation>
    </message>
    <message>
        <source>What to avoid</source>
        <translation>Was besser zu lassen ist</translation>
    </message>
    <message>
        <source>Comes up by itself when the customer is</source>
        <translation>Erscheint von selbst, wenn diese Stimmung vermerkt ist</translation>
    </message>
    <message>
        <source>or the ticket has one of these tags</source>
        <translation>oder das Ticket eines dieser Schlagwörter hat</translation>
    </message>
    <message>
        <source>Tags that bring it up</source>
        <translation>Schlagwörter, mit denen sie erscheint</translation>
    </message>
    <message>
        <source>With commas between them</source>
        <translation>Durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>Earshot::TalkingPointsView</name>
    <message>
        <source>Find a talking point</source>
        <translation>Eine Gesprächshilfe finden</translation>
    </message>
    <message>
        <source>No talking point has these words</source>
        <translation>Keine Gesprächshilfe enthält diese Wörter</translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation>Gesprächshilfen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketActs</name>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>das Ticket</translation>
    </message>
    <message>
        <source>Took %1 from their owners</source>
        <translation>Zuständige von %1 genommen</translation>
    </message>
    <message>
        <source>%1 belongs to nobody now</source>
        <translation>%1: jetzt ist niemand zuständig</translation>
    </message>
    <message>
        <source>Assigned %1 to you</source>
        <translation>Ihnen zugewiesen: %1</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>%2 zugewiesen: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>Geschlossen: %1</translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation>Gelöst: %1</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>%1 auf „%2“ gesetzt</translation>
    </message>
    <message>
        <source>%1 is “%2” now</source>
        <translation>%1: jetzt „%2“</translation>
    </message>
    <message>
        <source>What is it waiting for?</source>
        <translation>Worauf wird gewartet?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>part ordered, supplier, next release</source>
        <translation>Teil bestellt, Lieferant, nächste Version</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>%1 has “%2” now</source>
        <translation>%1: jetzt „%2“</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Took %1 out of their queues</source>
        <translation>Aus ihren Warteschlangen genommen: %1</translation>
    </message>
    <message>
        <source>Took %1 out of its queue</source>
        <translation>Aus der Warteschlange genommen: %1</translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation>Neues Schlagwort…</translation>
    </message>
    <message>
        <source>Took the tag %2 off %1</source>
        <translation>Schlagwort %2 weggenommen: %1</translation>
    </message>
    <message>
        <source>Tagged %1 with %2</source>
        <translation>Mit %2 verschlagwortet: %1</translation>
    </message>
    <message>
        <source>Saved the business need of %1</source>
        <translation>Anliegen gespeichert: %1</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Copied the link to #%1</source>
        <translation>Link zu #%1 kopiert</translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation>Sie folgen nun: %1</translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation>Sie folgen nicht mehr: %1</translation>
    </message>
    <message>
        <source>%2 follows %1</source>
        <translation>%2 folgt nun: %1</translation>
    </message>
    <message>
        <source>%2 no longer follows %1</source>
        <translation>%2 folgt nicht mehr: %1</translation>
    </message>
    <message>
        <source>It has a parent…</source>
        <translation>Es hat ein übergeordnetes…</translation>
    </message>
    <message>
        <source>Which ticket is the parent?</source>
        <translation>Welches Ticket ist übergeordnet?</translation>
    </message>
    <message>
        <source>It has a child…</source>
        <translation>Es hat ein untergeordnetes…</translation>
    </message>
    <message>
        <source>Which ticket is the child?</source>
        <translation>Welches Ticket ist untergeordnet?</translation>
    </message>
    <message>
        <source>It is a duplicate of…</source>
        <translation>Es ist ein Doppel von…</translation>
    </message>
    <message>
        <source>Which ticket is it a duplicate of?</source>
        <translation>Von welchem Ticket ist es ein Doppel?</translation>
    </message>
    <message>
        <source>It is caused by…</source>
        <translation>Es ist eine Folge von…</translation>
    </message>
    <message>
        <source>Which ticket is the cause?</source>
        <translation>Welches Ticket ist die Ursache?</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Linked %1 with %2</source>
        <translation>%1 mit %2 verknüpft</translation>
    </message>
    <message>
        <source>Took the link with #%2 off %1</source>
        <translation>Verknüpfung mit #%2 weggenommen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tickets into which one?</source>
        <translation>
            <numerusform>Mit welchem Ticket soll %Ln Ticket zusammengeführt werden?</numerusform>
            <numerusform>Mit welchem Ticket sollen %Ln Tickets zusammengeführt werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge #%1 into which ticket?</source>
        <translation>Mit welchem Ticket soll #%1 zusammengeführt werden?</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1 mit %2 zusammengeführt</translation>
    </message>
    <message>
        <source>Put %1 into spam</source>
        <translation>%1 zum Spam gelegt</translation>
    </message>
    <message>
        <source>Put %1 into the trash</source>
        <translation>%1 in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Put %1 back onto the desk</source>
        <translation>%1 auf den Desk zurückgelegt</translation>
    </message>
    <message>
        <source>It was so already: nothing was changed</source>
        <translation>Es war schon so, nichts wurde geändert</translation>
    </message>
    <message>
        <source>New queue…</source>
        <translation>Neue Warteschlange…</translation>
    </message>
    <message>
        <source>New queue</source>
        <translation>Neue Warteschlange</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>What customers turn to, like Billing</source>
        <translation>Wohin sich Kunden wenden, etwa Abrechnung</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Moved %1 into the new queue</source>
        <translation>%1 in die neue Warteschlange gelegt</translation>
    </message>
    <message>
        <source>Changing tickets: %1 of %2</source>
        <translation>Tickets werden geändert: %1 von %2</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was</source>
        <translation>Angehalten: alles ist, wie es war</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were so already</source>
        <comment>Solved 19 tickets</comment>
        <translation>
            <numerusform>%1; %Ln war schon so</numerusform>
            <numerusform>%1; %Ln waren schon so</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. The customer is %2 now.</source>
        <translation>%1. Kunde ist jetzt %2.</translation>
    </message>
    <message>
        <source>The queue is made; other tickets are chosen by now</source>
        <translation>Die Warteschlange ist angelegt; inzwischen sind andere Tickets ausgewählt</translation>
    </message>
    <message>
        <source>The mood of %1 is not said any longer</source>
        <translation>Zur Stimmung von %1 ist nichts mehr gesagt</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Stimmung: %1</translation>
    </message>
    <message>
        <source>What made them so</source>
        <translation>Was sie dazu gebracht hat</translation>
    </message>
    <message>
        <source>third lock-out this week</source>
        <translation>zum dritten Mal in dieser Woche ausgesperrt</translation>
    </message>
    <message>
        <source>Set the mood</source>
        <translation>Stimmung setzen</translation>
    </message>
    <message>
        <source>%1 has the mood “%2” now</source>
        <translation>%1 hat jetzt die Stimmung „%2“</translation>
    </message>
    <message>
        <source>%1, of a merged ticket</source>
        <comment>a tag</comment>
        <translation>%1, von einem zusammengeführten Ticket</translation>
    </message>
    <message>
        <source>#%1 is part of #%2 now: it was merged</source>
        <translation>#%1 ist jetzt Teil von #%2: Es wurde zusammengeführt</translation>
    </message>
    <message>
        <source>#%1 is a ticket of its own again: the merge was taken back</source>
        <translation>#%1 ist wieder ein eigenes Ticket: Das Zusammenführen wurde zurückgenommen</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>a requester, a ticket&apos;s number</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketListModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>owner of a ticket</comment>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a ticket</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Requester</source>
        <translation>Anfrage von</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>how long the customer waits</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Weg</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketListView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketPanel</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation>Schlagwort %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Geändert %1</translation>
    </message>
    <message>
        <source>Waiting for us %1</source>
        <translation>Wartet auf uns %1</translation>
    </message>
    <message>
        <source>Nobody waits for us</source>
        <translation>Niemand wartet auf uns</translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for us %1, written %Ln times</source>
        <translation>
            <numerusform>Wartet auf uns %1, schrieb %Ln Mal</numerusform>
            <numerusform>Wartet auf uns %1, schrieb %Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag %1, of a merged ticket</source>
        <translation>Schlagwort %1, von einem zusammengeführten Ticket</translation>
    </message>
    <message>
        <source>It stands on a ticket that was merged into this one</source>
        <translation>Es steht auf einem Ticket, das mit diesem zusammengeführt wurde</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketTies</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr folgen</translation>
    </message>
    <message>
        <source>Link to a ticket</source>
        <translation>Mit einem Ticket verknüpfen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Es folgen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>jemand, der nicht mehr hier ist</translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation>%1 folgt</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a ticket&apos;s number and subject</comment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>#%1</source>
        <translation>#%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how two tickets are linked, the other one</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take the link with #%1 off</source>
        <translation>Verknüpfung mit #%1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketWindow</name>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>Earshot::TicketsPane</name>
    <message>
        <source>Loading tickets</source>
        <translation>Tickets werden geladen</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Suche läuft</translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation>Reihenfolge und Spalten</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Hier sind keine Tickets</translation>
    </message>
    <message>
        <source>When somebody writes or calls, it appears in this list.</source>
        <translation>Wenn jemand schreibt oder anruft, steht es in dieser Liste.</translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation>Alle Tickets zeigen</translation>
    </message>
    <message>
        <source>This search cannot be understood</source>
        <translation>Diese Suche ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Zurück zu „%1“</translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation>Ohne %1 suchen</translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 überfällig</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>Alle Tickets</translation>
    </message>
    <message>
        <source>“%1” finds nothing any more</source>
        <translation>„%1“ findet nichts mehr</translation>
    </message>
    <message>
        <source>%1. Change the search above and save it under the same name.</source>
        <translation>%1. Ändern Sie die Suche oben, und speichern Sie sie unter demselben Namen.</translation>
    </message>
    <message>
        <source>%1 chosen of %2</source>
        <comment>3, 8,505</comment>
        <translation>%1 von %2 gewählt</translation>
    </message>
    <message>
        <source>No spam here</source>
        <translation>Hier ist kein Spam</translation>
    </message>
    <message>
        <source>What you put into spam waits here, and can be brought back.</source>
        <translation>Was Sie in den Spam legen, wartet hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you throw away waits here, and can be brought back.</source>
        <translation>Was Sie wegwerfen, wartet hier und lässt sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>Earshot::TraySign</name>
    <message>
        <source>Open Earshot: %1 call-backs are due</source>
        <translation>Earshot öffnen: %1 Rückrufe sind fällig</translation>
    </message>
    <message>
        <source>Open Earshot: 1 call-back is due</source>
        <translation>Earshot öffnen: 1 Rückruf ist fällig</translation>
    </message>
    <message>
        <source>Open Earshot</source>
        <translation>Earshot öffnen</translation>
    </message>
</context>
<context>
    <name>Earshot::UndoStack</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Taking back: %1 of %2</source>
        <translation>Wird zurückgenommen: %1 von %2</translation>
    </message>
    <message>
        <source>Doing again: %1 of %2</source>
        <translation>Wird wiederholt: %1 von %2</translation>
    </message>
    <message>
        <source>Stopped: everything is as it was</source>
        <translation>Angehalten: alles ist, wie es war</translation>
    </message>
    <message>
        <source>Somebody has changed it since: “%1” stays</source>
        <translation>Das hat seither jemand geändert: „%1“ bleibt</translation>
    </message>
</context>
<context>
    <name>Earshot::UnsentStrip</name>
    <message>
        <source>Show the outbox</source>
        <translation>Postausgang zeigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>To %1: %2</source>
        <comment>people, what their server said</comment>
        <translation>An %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails were refused</source>
        <translation>
            <numerusform>%Ln Mail wurde abgelehnt</numerusform>
            <numerusform>%Ln Mails wurden abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may have gone or not.</source>
        <translation>
            <numerusform>%Ln weitere ist vielleicht weg, vielleicht nicht.</numerusform>
            <numerusform>%Ln weitere sind vielleicht weg, vielleicht nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails may have gone or not</source>
        <translation>
            <numerusform>%Ln Mail ist vielleicht weg, vielleicht nicht</numerusform>
            <numerusform>%Ln Mails sind vielleicht weg, vielleicht nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>To %1: the line broke at the end. Look whether it arrived, and say so in the outbox.</source>
        <translation>An %1: Die Leitung brach am Ende ab. Sehen Sie nach, ob sie angekommen ist, und sagen Sie es im Postausgang.</translation>
    </message>
</context>
<context>
    <name>Earshot::ViewActs</name>
    <message>
        <source>Save this search as a view</source>
        <translation>Diese Suche als Ansicht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” is there already; it will find this from now on.</source>
        <translation>„%1“ gibt es schon; sie findet ab jetzt dies.</translation>
    </message>
    <message>
        <source>Saved the view “%1”</source>
        <translation>Ansicht „%1“ gespeichert</translation>
    </message>
    <message>
        <source>Name and sharing of the view</source>
        <translation>Name und Freigabe der Ansicht</translation>
    </message>
    <message>
        <source>Another view is called so; choose another name.</source>
        <translation>So heißt schon eine andere Ansicht; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Changed the view “%1”</source>
        <translation>Ansicht „%1“ geändert</translation>
    </message>
    <message>
        <source>Moved the view “%1”</source>
        <translation>Ansicht „%1“ verschoben</translation>
    </message>
    <message>
        <source>Copied the link to “%1”</source>
        <translation>Link zu „%1“ kopiert</translation>
    </message>
    <message>
        <source>Copied the link to “%1”; it opens for others once the view is shared</source>
        <translation>Link zu „%1“ kopiert; für andere öffnet er sich, sobald die Ansicht freigegeben ist</translation>
    </message>
    <message>
        <source>Deleted the view “%1”</source>
        <translation>Ansicht „%1“ gelöscht</translation>
    </message>
</context>
<context>
    <name>Earshot::VoiceHintStrip</name>
    <message>
        <source>Call them</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>1 mail since %1</source>
        <comment>Tuesday</comment>
        <translation>1 Mail seit %1</translation>
    </message>
    <message>
        <source>%1 mails since %2</source>
        <comment>4, Tuesday</comment>
        <translation>%1 Mails seit %2</translation>
    </message>
    <message>
        <source>their questions wait for an answer</source>
        <translation>ihre Fragen warten auf eine Antwort</translation>
    </message>
    <message>
        <source>it was solved and came back</source>
        <translation>es war gelöst und kam wieder</translation>
    </message>
    <message>
        <source>they are upset</source>
        <translation>sie sind aufgebracht</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This may be quicker by voice: %1</source>
        <translation>Am Telefon geht das vielleicht schneller: %1</translation>
    </message>
</context>
<context>
    <name>Earshot::WrapUpForm</name>
    <message>
        <source>The form of the call with %1 waits and comes back after this call</source>
        <translation>Das Formular zum Anruf mit %1 wartet und kommt nach diesem Anruf wieder</translation>
    </message>
    <message>
        <source>Your call with %1</source>
        <translation>Ihr Anruf mit %1</translation>
    </message>
    <message>
        <source>%1, brought back</source>
        <translation>%1, wiedergeholt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes onto #%1</source>
        <translation>Kommt auf #%1</translation>
    </message>
    <message>
        <source>It is not filed yet: its form waits on the ticket.</source>
        <translation>Er ist noch nicht abgelegt: Sein Formular wartet beim Ticket.</translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation>#%1 öffnen</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Ticket öffnen</translation>
    </message>
    <message>
        <source>Call to %1 cancelled before the answer. It is in the call log.</source>
        <translation>Anruf bei %1 vor der Antwort abgebrochen. Er steht in der Anrufliste.</translation>
    </message>
    <message>
        <source>Saved call with %1</source>
        <translation>Anruf mit %1 gespeichert</translation>
    </message>
    <message>
        <source>The call with %1 is kept on this computer. %2</source>
        <translation>Der Anruf mit %1 ist auf diesem Computer aufbewahrt. %2</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>%1 behalten</translation>
    </message>
    <message>
        <source>Save the form that is open first</source>
        <translation>Speichern Sie erst das offene Formular</translation>
    </message>
    <message>
        <source>The call is on its ticket; this changes what is said of it.</source>
        <translation>Der Anruf steht auf seinem Ticket; das ändert, was über ihn gesagt wird.</translation>
    </message>
    <message>
        <source>Only the outcome is asked. The rest can wait.</source>
        <translation>Nur nach dem Ergebnis wird gefragt. Der Rest hat Zeit.</translation>
    </message>
    <message>
        <source>The form of a call that was not saved is back</source>
        <translation>Das Formular eines nicht gespeicherten Anrufs ist wieder da</translation>
    </message>
    <message>
        <source>Notes on this call</source>
        <translation>Notizen zu diesem Anruf</translation>
    </message>
    <message>
        <source>What you hear, in a few words</source>
        <translation>Was Sie hören, in wenigen Worten</translation>
    </message>
    <message>
        <source>Kept with the call, not sent to the customer</source>
        <translation>Bleibt beim Anruf, geht nicht an den Kunden</translation>
    </message>
    <message>
        <source>Gist</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>What it was about and what came of it</source>
        <translation>Worum es ging und was dabei herauskam</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation>Kurz&amp;fassung</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>&amp;Zusage</translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation>Gelöst?</translation>
    </message>
    <message>
        <source>Solved? %1</source>
        <translation>Gelöst? %1</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>What you promised, if anything</source>
        <translation>Was Sie zugesagt haben, falls etwas</translation>
    </message>
    <message>
        <source>&amp;by</source>
        <comment>a promise is kept by a moment</comment>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>Save call</source>
        <translation>Anruf speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Save and write what we agreed</source>
        <translation>Speichern und Vereinbartes schreiben</translation>
    </message>
    <message>
        <source>Taken back: the form of the call is open again</source>
        <translation>Zurückgenommen: Das Formular des Anrufs ist wieder offen</translation>
    </message>
    <message>
        <source>The call with %1 is kept here and goes in when the desk answers</source>
        <translation>Der Anruf mit %1 bleibt hier und geht hinein, sobald der Desk antwortet</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>The day of the promise cannot be read: write it as it stood, or choose it</source>
        <translation>Der Tag der Zusage ist nicht lesbar: Schreiben Sie ihn so, wie er dort stand, oder wählen Sie ihn aus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation>Was soll erreicht werden?</translation>
    </message>
    <message>
        <source>&amp;Need</source>
        <comment>short for the business need</comment>
        <translation>An&amp;liegen</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Anliegen</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation>Grund der Zurückstellung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Business need</source>
        <translation>Anliegen</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>If not</source>
        <translation>Wenn nicht</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Reason of the mood</source>
        <translation>Grund der Stimmung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>a status that is gone</source>
        <translation>ein Status, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation>eine Warteschlange, die es nicht mehr gibt</translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation>jemand, der nicht mehr hier ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what it was set to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <comment>a field, what it was</comment>
        <translation>%1: nicht mehr %2</translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>a field, its new value, its old one</comment>
        <translation>%1: %2, vorher %3</translation>
    </message>
    <message>
        <source>%1: #%2</source>
        <comment>what was done, the other ticket of it</comment>
        <translation>%1: #%2</translation>
    </message>
    <message>
        <source>How they like to be reached: %1</source>
        <translation>Wird gern erreicht: %1</translation>
    </message>
    <message>
        <source>The requester was taken off</source>
        <translation>Der Anfragende wurde entfernt</translation>
    </message>
    <message>
        <source>The requester was set</source>
        <translation>Der Anfragende wurde eingetragen</translation>
    </message>
    <message>
        <source>Moved a message to #%1</source>
        <translation>Nachricht nach #%1 verschoben</translation>
    </message>
    <message>
        <source>A message came from #%1</source>
        <translation>Eine Nachricht kam von #%1</translation>
    </message>
    <message>
        <source>Changed a call-back</source>
        <translation>Rückruf geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, the link it was done to</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <comment>a link to another ticket</comment>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>A ticket of its own again, no longer part of #%1</source>
        <translation>Wieder ein eigenes Ticket, nicht mehr Teil von #%1</translation>
    </message>
    <message>
        <source>Became part of #%1</source>
        <translation>Wurde Teil von #%1</translation>
    </message>
    <message>
        <source>Put into spam</source>
        <translation>In den Spam gelegt</translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Put back onto the desk</source>
        <translation>Auf den Desk zurückgelegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>“Took a change back”, which change</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HoursQuestion</name>
    <message>
        <source>the customer</source>
        <translation>dem Kunden</translation>
    </message>
    <message>
        <source>It is %1 for %2</source>
        <translation>Bei %2 ist es %1</translation>
    </message>
    <message>
        <source>It is %1, %2 for %3</source>
        <comment>Saturday, 10:27, a name</comment>
        <translation>Bei %3 ist es %1, %2</translation>
    </message>
    <message>
        <source>Likes calls %1.</source>
        <translation>Wird gern angerufen: %1.</translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation>Trotzdem anrufen</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Nicht anrufen</translation>
    </message>
    <message>
        <source>%1 is an emergency number</source>
        <translation>%1 ist eine Notrufnummer</translation>
    </message>
    <message>
        <source>It is called only if you say so.</source>
        <translation>Sie wird nur angerufen, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 ist leer</translation>
    </message>
    <message>
        <source>There is no mail in %1</source>
        <translation>In %1 ist keine Mail</translation>
    </message>
    <message>
        <source>%1 would be stored</source>
        <translation>%1 würden gespeichert</translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>%1 were here before</source>
        <translation>%1 waren schon da</translation>
    </message>
    <message>
        <source>%1 could not be understood; they are kept as they came</source>
        <translation>%1 waren nicht zu verstehen; sie bleiben, wie sie kamen</translation>
    </message>
    <message>
        <source>New tickets: %1, new customers: %2</source>
        <translation>Neue Tickets: %1, neue Kunden: %2</translation>
    </message>
    <message>
        <source>and %1 more places without mail</source>
        <translation>und %1 weitere Orte ohne Mail</translation>
    </message>
    <message>
        <source>Cancelled. What is stored stays; the next import goes on from there.</source>
        <translation>Abgebrochen. Was gespeichert ist, bleibt; das nächste Einlesen macht dort weiter.</translation>
    </message>
    <message>
        <source>Mails read: %1, nothing changed</source>
        <translation>Mails gelesen: %1, nichts geändert</translation>
    </message>
    <message>
        <source>Mails read: %1</source>
        <translation>Mails gelesen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails could not be stored; they are still where they were read</source>
        <translation>
            <numerusform>%Ln Mail konnte nicht abgelegt werden; sie ist noch dort, wo sie gelesen wurde</numerusform>
            <numerusform>%Ln Mails konnten nicht abgelegt werden; sie sind noch dort, wo sie gelesen wurden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is packed: unpack it, and import the files in it</source>
        <translation>%1 ist gepackt: Entpacken Sie die Datei, und importieren Sie, was darin ist</translation>
    </message>
</context>
<context>
    <name>InnerNames</name>
    <message>
        <source>Clear the field</source>
        <translation>Feld leeren</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up the desk</source>
        <translation>Den Desk sichern</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Copying the desk, then reading the copy through</source>
        <translation>Der Desk wird kopiert, dann die Kopie durchgelesen</translation>
    </message>
    <message>
        <source>Reading the backup through, then putting it in place</source>
        <translation>Die Sicherung wird durchgelesen, dann eingesetzt</translation>
    </message>
    <message>
        <source>Writing mails, attachments and tables</source>
        <translation>Mails, Anhänge und Tabellen werden geschrieben</translation>
    </message>
    <message>
        <source>%1 tickets, %2 messages</source>
        <translation>%1 Tickets, %2 Nachrichten</translation>
    </message>
    <message>
        <source>The backup was read through and is whole: %1.</source>
        <translation>Die Sicherung wurde durchgelesen und ist vollständig: %1.</translation>
    </message>
    <message>
        <source>The desk is that of the backup: %1.</source>
        <translation>Der Desk ist der aus der Sicherung: %1.</translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <translation>Was vorher hier war, liegt in %1.</translation>
    </message>
    <message>
        <source>Everything is written: %1, %2 mails, %3 attachments. The README tells what is where.</source>
        <translation>Alles ist geschrieben: %1, %2 Mails, %3 Anhänge. Die README sagt, was wo liegt.</translation>
    </message>
    <message>
        <source>%1 attachments could not be taken out of their mails; the mails are there as they came.</source>
        <translation>%1 Anhänge ließen sich nicht aus ihren Mails nehmen; die Mails liegen da, wie sie kamen.</translation>
    </message>
    <message>
        <source>Backed up the desk in %1</source>
        <translation>Desk gesichert in %1</translation>
    </message>
    <message>
        <source>Restored the desk from %1</source>
        <translation>Desk aus %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Exported everything to %1</source>
        <translation>Alles exportiert nach %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was left behind.</source>
        <translation>Nichts wurde geändert, und nichts blieb zurück.</translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation>%1 gibt es schon</translation>
    </message>
    <message>
        <source>It is not written over. Choose another name or place.</source>
        <translation>Es wird nichts überschrieben. Wählen Sie einen anderen Namen oder Ort.</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written</source>
        <translation>In den Ordner von %1 kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>It is not there, or you may not write into it. Choose another place.</source>
        <translation>Er ist nicht da, oder Sie dürfen nicht hineinschreiben. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Nothing was left behind. Make room, or choose another disk.</source>
        <translation>Nichts blieb zurück. Schaffen Sie Platz, oder wählen Sie einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>This place is on a network share</source>
        <translation>Dieser Ort liegt im Netzwerk</translation>
    </message>
    <message>
        <source>There a backup cannot be proved whole. Save it on this computer, then copy the file.</source>
        <translation>Dort lässt sich eine Sicherung nicht prüfen. Speichern Sie sie auf diesem Computer, und kopieren Sie die Datei dann.</translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Sie wurde vielleicht verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>%1 is this desk itself</source>
        <translation>%1 ist dieser Desk selbst</translation>
    </message>
    <message>
        <source>Choose a backup of it.</source>
        <translation>Wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>%1 is no backup of a desk</source>
        <translation>%1 ist keine Sicherung eines Desks</translation>
    </message>
    <message>
        <source>The desk is as it was.</source>
        <translation>Der Desk ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 is no complete export of a desk</source>
        <translation>%1 ist kein vollständiger Export eines Desks</translation>
    </message>
    <message>
        <source>%1 was made by a newer Earshot</source>
        <translation>%1 stammt von einem neueren Earshot</translation>
    </message>
    <message>
        <source>Restore it with that one. The desk is as it was.</source>
        <translation>Stellen Sie es mit jenem wieder her. Der Desk ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 is not whole</source>
        <translation>%1 ist nicht vollständig</translation>
    </message>
    <message>
        <source>The desk is as it was. What was found: %1</source>
        <translation>Der Desk ist, wie er war. Gefunden wurde: %1</translation>
    </message>
    <message>
        <source>There is already something on this desk</source>
        <translation>Auf diesem Desk ist schon etwas</translation>
    </message>
    <message>
        <source>An export comes into a new desk only.</source>
        <translation>Ein Export kommt nur auf einen neuen Desk.</translation>
    </message>
    <message>
        <source>The desk&apos;s server does not answer</source>
        <translation>Der Server des Desks antwortet nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is back.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es wieder, wenn er zurück ist.</translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation>Es hat nicht geklappt</translation>
    </message>
    <message>
        <source>The desk&apos;s server broke off at the very end</source>
        <translation>Der Server des Desks brach ganz am Ende ab</translation>
    </message>
    <message>
        <source>Look at the desk when it is back: it may be restored. What was on it before is in %1.</source>
        <translation>Sehen Sie den Desk an, wenn er wieder da ist: er kann wiederhergestellt sein. Was vorher darauf war, steht in %1.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>where some keys count</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>where some keys count</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Save or send what was written</source>
        <translation>Geschriebenes speichern oder senden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>So wird gesucht</translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation>Zurück oder schließen</translation>
    </message>
    <message>
        <source>Close a ticket&apos;s or report&apos;s window</source>
        <translation>Fenster eines Tickets oder Berichts schließen</translation>
    </message>
    <message>
        <source>Ask a report again</source>
        <translation>Einen Bericht neu fragen</translation>
    </message>
    <message>
        <source>move, choose or write</source>
        <translation>bewegen, wählen oder schreiben</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system says</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>MailWords</name>
    <message>
        <source>There is no server of that name</source>
        <translation>Einen Server dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The server does not answer</source>
        <translation>Der Server antwortet nicht</translation>
    </message>
    <message>
        <source>The line to the server breaks</source>
        <translation>Die Verbindung zum Server reißt ab</translation>
    </message>
    <message>
        <source>The server does not encrypt</source>
        <translation>Der Server verschlüsselt nicht</translation>
    </message>
    <message>
        <source>The server has the certificate of another one</source>
        <translation>Der Server hat das Zertifikat eines anderen</translation>
    </message>
    <message>
        <source>Nobody known here vouches for the server</source>
        <translation>Für den Server bürgt niemand, der hier bekannt ist</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid today</source>
        <translation>Das Zertifikat des Servers gilt heute nicht</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not in order</source>
        <translation>Das Zertifikat des Servers ist nicht in Ordnung</translation>
    </message>
    <message>
        <source>The server does not take the user name or the password</source>
        <translation>Der Server nimmt Benutzernamen oder Passwort nicht an</translation>
    </message>
    <message>
        <source>The server says: not now</source>
        <translation>Der Server sagt: jetzt nicht</translation>
    </message>
    <message>
        <source>The server refuses</source>
        <translation>Der Server lehnt ab</translation>
    </message>
    <message>
        <source>This is another kind of server</source>
        <translation>Das ist ein anderer Server</translation>
    </message>
    <message>
        <source>The password is not on this computer</source>
        <translation>Das Passwort ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>The mailbox has no such folder</source>
        <translation>Diesen Ordner hat das Postfach nicht</translation>
    </message>
    <message>
        <source>Look at how its name is spelled.</source>
        <translation>Sehen Sie nach, wie er geschrieben ist.</translation>
    </message>
    <message>
        <source>Look at the port; a firewall may stand before it.</source>
        <translation>Prüfen Sie den Port; vielleicht steht eine Firewall davor.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Es wird von selbst wieder probiert.</translation>
    </message>
    <message>
        <source>No password is sent without encryption. Try the other kind, with its port.</source>
        <translation>Ohne Verschlüsselung wird kein Passwort gesendet. Probieren Sie die andere Art mit ihrem Port.</translation>
    </message>
    <message>
        <source>No password was sent. Use the name the provider gives for it.</source>
        <translation>Es wurde kein Passwort gesendet. Nehmen Sie den Namen, den der Anbieter nennt.</translation>
    </message>
    <message>
        <source>No password was sent. If the server is your own, you can trust its certificate.</source>
        <translation>Es wurde kein Passwort gesendet. Ist es Ihr eigener Server, können Sie seinem Zertifikat vertrauen.</translation>
    </message>
    <message>
        <source>No password was sent. Look at the clock of this computer, or tell the provider.</source>
        <translation>Es wurde kein Passwort gesendet. Sehen Sie auf die Uhr dieses Computers oder sagen Sie es dem Anbieter.</translation>
    </message>
    <message>
        <source>No password was sent. Tell whoever runs the server.</source>
        <translation>Es wurde kein Passwort gesendet. Sagen Sie es dem Betreiber des Servers.</translation>
    </message>
    <message>
        <source>Some providers want a password made for mail programs, or a sign-in in the browser.</source>
        <translation>Manche Anbieter wollen ein eigenes Passwort für Mailprogramme oder eine Anmeldung im Browser.</translation>
    </message>
    <message>
        <source>Tell whoever runs the server what it says.</source>
        <translation>Sagen Sie dem Betreiber des Servers, was er meldet.</translation>
    </message>
    <message>
        <source>Look at the port.</source>
        <translation>Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>Type it once more; it is kept in the keychain of this computer.</source>
        <translation>Geben Sie es noch einmal ein; es kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Look at how it is spelled; INBOX is always there.</source>
        <translation>Sehen Sie nach, wie er geschrieben ist; INBOX gibt es immer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a server: what to do about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Er sagt: %1</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>what is wrong, a moment</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Fine, %1</source>
        <comment>the moment of the last success</comment>
        <translation>In Ordnung, %1</translation>
    </message>
    <message>
        <source>Not tried yet</source>
        <translation>Noch nicht probiert</translation>
    </message>
    <message>
        <source>The sign-in in the browser counts no more</source>
        <translation>Die Anmeldung im Browser gilt nicht mehr</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich neu an.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A desktop service desk with the customer&apos;s voice one click away.</source>
        <translation>Ein Service-Desk, bei dem die Stimme des Kunden einen Klick nah ist.</translation>
    </message>
    <message>
        <source>The desk to open: a file, or postgresql://…. It is made if it is missing.</source>
        <translation>Der Desk, der geöffnet wird: eine Datei oder postgresql://…. Fehlt sie, wird sie angelegt.</translation>
    </message>
    <message>
        <source>A desk with sample mail to play with.</source>
        <translation>Ein Desk mit Beispielmails zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Keeps every file of this seat under DIR.</source>
        <translation>Hält jede Datei dieses Platzes unter DIR.</translation>
    </message>
    <message>
        <source>Who sits here.</source>
        <translation>Wer hier sitzt.</translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation>light, dark oder system.</translation>
    </message>
    <message>
        <source>Prints how long it took until the list was painted, and quits.</source>
        <translation>Gibt aus, wie lange es bis zur gemalten Liste dauerte, und beendet sich.</translation>
    </message>
    <message>
        <source>Plays the steps in FILE, prints their times, and quits.</source>
        <translation>Spielt die Schritte in FILE ab, gibt ihre Zeiten aus und beendet sich.</translation>
    </message>
    <message numerus="yes">
        <source>This is a desk to play with: %Ln tickets</source>
        <translation>
            <numerusform>Ein Desk zum Ausprobieren: %Ln Ticket</numerusform>
            <numerusform>Ein Desk zum Ausprobieren: %Ln Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;.</source>
        <translation>--theme ist light, dark oder system, nicht „%1“.</translation>
    </message>
    <message>
        <source>Earshot has this desk open already, but does not answer.</source>
        <translation>Earshot hat diesen Desk schon offen, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>This desk cannot be opened</source>
        <translation>Dieser Desk kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed.</source>
        <translation>%1: %2. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>en, de, es or system, for this start.</source>
        <translation>en, de, es oder system, für diesen Start.</translation>
    </message>
    <message>
        <source>--language is en, de, es or system, not &quot;%1&quot;.</source>
        <translation>--language ist en, de, es oder system, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are kept on this computer and go in when it is back.</source>
        <translation>
            <numerusform>%Ln Nachricht liegt auf diesem Rechner und geht hinein, sobald er wieder da ist.</numerusform>
            <numerusform>%Ln Nachrichten liegen auf diesem Rechner und gehen hinein, sobald er wieder da ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>earshot://ticket/123 opens that ticket, earshot://customer/ADDRESS that customer, a view&apos;s link its view; mailto:ADDRESS begins a mail.</source>
        <translation>earshot://ticket/123 öffnet dieses Ticket, earshot://customer/ADRESSE diesen Kunden, der Link einer Ansicht die Ansicht; mailto:ADRESSE beginnt eine Mail.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation>&amp;Desk</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation>&amp;Ticket</translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation>&amp;Gespräch</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Last changed first</source>
        <translation>Zuletzt geändert zuerst</translation>
    </message>
    <message>
        <source>Longest unchanged first</source>
        <translation>Am längsten unverändert zuerst</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>Am längsten wartend zuerst</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>Fälliges zuerst</translation>
    </message>
    <message>
        <source>Lowest number first</source>
        <translation>Kleinste Nummer zuerst</translation>
    </message>
    <message>
        <source>Highest number first</source>
        <translation>Größte Nummer zuerst</translation>
    </message>
    <message>
        <source>By subject</source>
        <translation>Nach Betreff</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>A quote is opened and never closed</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen</translation>
    </message>
    <message>
        <source>There is no name, address or number</source>
        <translation>Es gibt weder Namen noch Adresse noch Nummer</translation>
    </message>
    <message>
        <source>“%1” is no mail address</source>
        <translation>„%1“ ist keine Mailadresse</translation>
    </message>
    <message>
        <source>“%1” is no number that can be dialled</source>
        <translation>„%1“ ist keine wählbare Nummer</translation>
    </message>
    <message>
        <source>“%1” is no language</source>
        <translation>„%1“ ist keine Sprache</translation>
    </message>
    <message>
        <source>“%1” is no time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>“%1” is no way to be reached</source>
        <translation>„%1“ ist kein Weg, jemanden zu erreichen</translation>
    </message>
    <message>
        <source>%1 belongs to several customers; merge them first</source>
        <translation>%1 gehört mehreren Kunden; führen Sie diese erst zusammen</translation>
    </message>
    <message>
        <source>Somebody of another name has the number %1, too</source>
        <translation>Jemand mit anderem Namen hat auch die Nummer %1</translation>
    </message>
    <message>
        <source>%1 stays “%2”; the file says “%3”</source>
        <comment>a field, what is known, what was read</comment>
        <translation>%1 bleibt „%2“; in der Datei steht „%3“</translation>
    </message>
    <message>
        <source>Not read</source>
        <comment>a column of a file</comment>
        <translation>Nicht einlesen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>How they like to be reached</source>
        <translation>Wird gern erreicht</translation>
    </message>
    <message>
        <source>Hours to be reached</source>
        <translation>Zeiten zum Erreichen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tags, into the notes</source>
        <translation>Schlagwörter, in die Notizen</translation>
    </message>
    <message>
        <source>Earshot&apos;s own mark</source>
        <translation>Earshots eigenes Kennzeichen</translation>
    </message>
    <message>
        <source>Would be new</source>
        <translation>Wäre neu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Would be completed</source>
        <translation>Würde ergänzt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>Would be left out</source>
        <translation>Würde ausgelassen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Adds: %1</source>
        <translation>Ergänzt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between remarks</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation>%1 ist nicht da</translation>
    </message>
    <message>
        <source>It may have been moved. Choose it again.</source>
        <translation>Vielleicht wurde sie verschoben. Wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Look at its permissions, or copy it elsewhere.</source>
        <translation>Sehen Sie die Rechte der Datei an, oder kopieren Sie sie anderswohin.</translation>
    </message>
    <message>
        <source>There is nobody in %1</source>
        <translation>In %1 steht niemand</translation>
    </message>
    <message>
        <source>Look whether it is the right file.</source>
        <translation>Sehen Sie nach, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>%1 is neither CSV nor vCard</source>
        <translation>%1 ist weder CSV noch vCard</translation>
    </message>
    <message>
        <source>Open it in the program it comes from, and save it as CSV there.</source>
        <translation>Öffnen Sie sie in dem Programm, aus dem sie kommt, und speichern Sie sie dort als CSV.</translation>
    </message>
    <message>
        <source>1 would be new</source>
        <translation>1 wäre neu</translation>
    </message>
    <message>
        <source>%1 would be new</source>
        <translation>%1 wären neu</translation>
    </message>
    <message>
        <source>1 would be completed</source>
        <translation>1 würde ergänzt</translation>
    </message>
    <message>
        <source>%1 would be completed</source>
        <translation>%1 würden ergänzt</translation>
    </message>
    <message>
        <source>1 is new</source>
        <translation>1 ist neu</translation>
    </message>
    <message>
        <source>%1 are new</source>
        <translation>%1 sind neu</translation>
    </message>
    <message>
        <source>1 was completed</source>
        <translation>1 wurde ergänzt</translation>
    </message>
    <message>
        <source>%1 were completed</source>
        <translation>%1 wurden ergänzt</translation>
    </message>
    <message>
        <source>1 was known already</source>
        <translation>1 war schon bekannt</translation>
    </message>
    <message>
        <source>%1 were known already</source>
        <translation>%1 waren schon bekannt</translation>
    </message>
    <message>
        <source>1 would be left out</source>
        <translation>1 würde ausgelassen</translation>
    </message>
    <message>
        <source>%1 would be left out</source>
        <translation>%1 würden ausgelassen</translation>
    </message>
    <message>
        <source>1 was left out</source>
        <translation>1 wurde ausgelassen</translation>
    </message>
    <message>
        <source>%1 were left out</source>
        <translation>%1 wurden ausgelassen</translation>
    </message>
    <message>
        <source>1 person read</source>
        <translation>1 Person gelesen</translation>
    </message>
    <message>
        <source>%1 people read</source>
        <translation>%1 Personen gelesen</translation>
    </message>
    <message>
        <source>: </source>
        <translation>: </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Of 1 something is known otherwise; what is known stays.</source>
        <translation>Bei 1 ist etwas anders bekannt; das Bekannte bleibt.</translation>
    </message>
    <message>
        <source>Of %1 something is known otherwise; what is known stays.</source>
        <translation>Bei %1 ist etwas anders bekannt; das Bekannte bleibt.</translation>
    </message>
    <message>
        <source>Only the first %1 are listed.</source>
        <translation>Nur die ersten %1 sind aufgeführt.</translation>
    </message>
    <message>
        <source>Stopped before the end of the file. Nothing was changed.</source>
        <translation>Vor dem Ende der Datei angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Stopped. Who came in stays; Undo takes them away again.</source>
        <translation>Angehalten. Wer schon da ist, bleibt; Rückgängig nimmt sie wieder weg.</translation>
    </message>
    <message>
        <source>same number %1</source>
        <translation>gleiche Nummer %1</translation>
    </message>
    <message>
        <source>same mailbox %1</source>
        <translation>gleiches Postfach %1</translation>
    </message>
    <message>
        <source>same name in the same organisation</source>
        <translation>gleicher Name in derselben Organisation</translation>
    </message>
    <message>
        <source>same name, both with mail at %1</source>
        <translation>gleicher Name, beide mit Mail bei %1</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between reasons</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Almost sure</source>
        <translation>Fast sicher</translation>
    </message>
    <message>
        <source>“%1” is an emergency number and nobody&apos;s own</source>
        <translation>„%1“ ist eine Notrufnummer und gehört niemandem</translation>
    </message>
    <message>
        <source>%1 is a folder</source>
        <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>This is a group of people, not a person</source>
        <translation>Das ist eine Gruppe, keine einzelne Person</translation>
    </message>
    <message>
        <source>“%1” stands beyond the last column; look at the separators in that line</source>
        <translation>„%1“ steht hinter der letzten Spalte; sehen Sie sich die Trennzeichen in dieser Zeile an</translation>
    </message>
    <message>
        <source>Of 1 something could not be read; the table says what.</source>
        <translation>Bei 1 Person war etwas nicht lesbar; die Tabelle sagt, was.</translation>
    </message>
    <message>
        <source>Of %1 something could not be read; the table says what.</source>
        <translation>Bei %1 Personen war etwas nicht lesbar; die Tabelle sagt, was.</translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>from the signature of %1</source>
        <translation>aus der Signatur vom %1</translation>
    </message>
    <message>
        <source>from the visiting card of %1</source>
        <translation>aus der Visitenkarte vom %1</translation>
    </message>
    <message>
        <source>from the voicemail of %1</source>
        <translation>aus der Sprachnachricht vom %1</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>erreicht %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>from the mail of %1</source>
        <translation>aus der Mail (%1)</translation>
    </message>
    <message>
        <source>by mail of %1</source>
        <comment>who said so</comment>
        <translation>laut Mail vom %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht gefragt</translation>
    </message>
    <message>
        <source>Asked on %1, no answer yet</source>
        <comment>a day</comment>
        <translation>Gefragt: %1, noch keine Antwort</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two ways to be reached</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>phone</source>
        <comment>a telephone number that is neither mobile nor direct</comment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>mobile</source>
        <comment>a telephone number</comment>
        <translation>mobil</translation>
    </message>
    <message>
        <source>direct</source>
        <comment>a telephone number that goes past the exchange</comment>
        <translation>Durchwahl</translation>
    </message>
    <message>
        <source>office</source>
        <comment>a telephone number</comment>
        <translation>Büro</translation>
    </message>
    <message>
        <source>home</source>
        <comment>a telephone number</comment>
        <translation>privat</translation>
    </message>
    <message>
        <source>Asked on %1. They wrote since, in their own words</source>
        <comment>a day</comment>
        <translation>Gefragt: %1. Seither kam eine Antwort in eigenen Worten</translation>
    </message>
</context>
<context>
    <name>PickOne</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing matches that</source>
        <translation>Dazu passt nichts</translation>
    </message>
</context>
<context>
    <name>PickTicket</name>
    <message>
        <source>%1 · %2</source>
        <comment>a ticket, its customer</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation>Nummer oder Wörter des Tickets</translation>
    </message>
    <message>
        <source>12, or printer in the ward</source>
        <translation>12, oder Drucker auf Station</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>This ticket is in spam</source>
        <translation>Dieses Ticket liegt im Spam</translation>
    </message>
    <message>
        <source>This ticket is in the trash</source>
        <translation>Dieses Ticket liegt im Papierkorb</translation>
    </message>
    <message>
        <source>It stands on no list and counts in no report.</source>
        <translation>Es steht auf keiner Liste und zählt in keinem Bericht.</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>As the customer will see it</source>
        <translation>Wie der Kunde sie sehen wird</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>With formats</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als reiner Text</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no mail to show yet</source>
        <translation>Noch gibt es keine Mail zu zeigen</translation>
    </message>
    <message>
        <source>It needs somebody to go to, and a queue with an address to come from.</source>
        <translation>Sie braucht jemanden, an den sie geht, und eine Warteschlange mit einer Adresse, von der sie kommt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people a mail goes to</comment>
        <translation>
            <numerusform>%1 und %Ln weitere Person</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>As they will see it</source>
        <comment>those a mail is sent on to</comment>
        <translation>Wie sie es sehen</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>Compared with %1.</source>
        <translation>Verglichen mit %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1. As of %2.</source>
        <translation>%1. Stand: %2.</translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>%1 (median)</source>
        <translation>%1 (Median)</translation>
    </message>
    <message>
        <source>Call or mail alone</source>
        <translation>Mit Anruf oder nur per Mail</translation>
    </message>
    <message>
        <source>Calls and call-backs</source>
        <translation>Anrufe und Rückrufe</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Mails per thread (median)</source>
        <translation>Mails je Verlauf (Median)</translation>
    </message>
    <message>
        <source>Days until solved (median)</source>
        <translation>Tage bis gelöst (Median)</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Talk time of a call (median, scale in minutes)</source>
        <translation>Gesprächszeit eines Anrufs (Median, Skala in Minuten)</translation>
    </message>
    <message>
        <source>Open tickets now</source>
        <translation>Offene Tickets jetzt</translation>
    </message>
    <message>
        <source>Tickets of today</source>
        <translation>Tickets von heute</translation>
    </message>
    <message>
        <source>Ended with a call</source>
        <translation>Mit einem Anruf beendet</translation>
    </message>
    <message>
        <source>Mail alone</source>
        <translation>Nur per Mail</translation>
    </message>
    <message>
        <source>%1 mails, %2 days</source>
        <translation>%1 Mails, %2 Tage</translation>
    </message>
    <message>
        <source>Voice: calls and call-backs</source>
        <translation>Gespräche: Anrufe und Rückrufe</translation>
    </message>
    <message>
        <source>It shows how much was called, not how well. Calls with an unknown outcome are counted as calls.</source>
        <translation>Der Bericht zeigt, wie viel telefoniert wurde, nicht wie gut. Anrufe mit unbekanntem Ergebnis zählen als Anrufe.</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Waiting for us</source>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Open tickets whose customer waits for our answer.</source>
        <translation>Offene Tickets, deren Kunde auf unsere Antwort wartet.</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
    <message>
        <source>Open tickets that nobody has taken yet.</source>
        <translation>Offene Tickets, die noch niemand übernommen hat.</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Open tickets that were due before now.</source>
        <translation>Offene Tickets, die schon fällig waren.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Open tickets that are due later today.</source>
        <translation>Offene Tickets, die heute noch fällig werden.</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>Rückrufe fällig</translation>
    </message>
    <message>
        <source>Call-backs that are to be made now, and were not made yet.</source>
        <translation>Rückrufe, die jetzt zu machen sind und noch nicht gemacht wurden.</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Verpasste Anrufe</translation>
    </message>
    <message>
        <source>Inbound calls nobody answered and nobody has looked after, of any day.</source>
        <translation>Eingehende Anrufe, die niemand annahm und um die sich noch niemand gekümmert hat, von jedem Tag.</translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation>Fällige Zusagen</translation>
    </message>
    <message>
        <source>Promises made in a call that are due today or before, neither kept nor not.</source>
        <translation>In Anrufen gemachte Zusagen, die heute oder früher fällig sind und weder gehalten noch gebrochen wurden.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Tickets that came on this day.</source>
        <translation>Tickets, die an diesem Tag kamen.</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Tickets solved on this day and not opened again.</source>
        <translation>An diesem Tag gelöste und nicht wieder geöffnete Tickets.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Calls that began on this day and are over, in both directions.</source>
        <translation>Anrufe, die an diesem Tag begannen und vorbei sind, in beiden Richtungen.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Calls of this day in which the customer was spoken to.</source>
        <translation>Anrufe dieses Tages, in denen mit dem Kunden gesprochen wurde.</translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation>Ausgehende Anrufe</translation>
    </message>
    <message>
        <source>Calls we made, whatever came of them.</source>
        <translation>Anrufe von uns, was immer dabei herauskam.</translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation>Eingehende Anrufe</translation>
    </message>
    <message>
        <source>Calls from customers, the missed ones too.</source>
        <translation>Anrufe von Kunden, auch die verpassten.</translation>
    </message>
    <message>
        <source>Calls of both directions in which the customer was spoken to.</source>
        <translation>Anrufe beider Richtungen, in denen mit dem Kunden gesprochen wurde.</translation>
    </message>
    <message>
        <source>Talked: n</source>
        <translation>Gesprochen: n</translation>
    </message>
    <message>
        <source>Calls in which somebody talked, an answering machine too.</source>
        <translation>Anrufe, in denen jemand sprach, auch ein Anrufbeantworter.</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Gesprächszeit</translation>
    </message>
    <message>
        <source>Time talked in all calls together, in hours, minutes and seconds.</source>
        <translation>Gesprochene Zeit aller Anrufe zusammen, in Stunden, Minuten und Sekunden.</translation>
    </message>
    <message>
        <source>Talk, median</source>
        <translation>Gesprächszeit, Median</translation>
    </message>
    <message>
        <source>Half of the calls in which somebody talked were shorter, half longer.</source>
        <translation>Die Hälfte der Anrufe, in denen jemand sprach, war kürzer, die Hälfte länger.</translation>
    </message>
    <message>
        <source>Rang: n</source>
        <translation>Geklingelt: n</translation>
    </message>
    <message>
        <source>Calls whose ringing we saw; what another phone dialled is not among them.</source>
        <translation>Anrufe, deren Klingeln wir sahen; was ein anderes Telefon wählte, ist nicht dabei.</translation>
    </message>
    <message>
        <source>Ringing, median</source>
        <translation>Klingeln, Median</translation>
    </message>
    <message>
        <source>Half of the calls whose ringing we saw rang shorter, half longer.</source>
        <translation>Die Hälfte der Anrufe, deren Klingeln wir sahen, klingelte kürzer, die Hälfte länger.</translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation>Rückrufe</translation>
    </message>
    <message>
        <source>Call-backs promised for the period; cancelled ones are left out.</source>
        <translation>Für den Zeitraum zugesagte Rückrufe, ohne die abgesagten.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Call-backs promised for the period that were made.</source>
        <translation>Für den Zeitraum zugesagte Rückrufe, die gemacht wurden.</translation>
    </message>
    <message>
        <source>Call-backs kept</source>
        <translation>Gehaltene Rückrufe</translation>
    </message>
    <message>
        <source>Mail alone: n</source>
        <translation>Nur per Mail: n</translation>
    </message>
    <message>
        <source>Solved tickets with at least two mails, on which no call reached the customer and no visit, chat or letter was.</source>
        <translation>Gelöste Tickets mit mindestens zwei Mails, zu denen kein Anruf den Kunden erreichte und kein Besuch, Chat oder Brief war.</translation>
    </message>
    <message>
        <source>mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Mail alone: mails until the ticket was solved, median.</source>
        <translation>Nur per Mail: Mails bis zur Lösung, Median.</translation>
    </message>
    <message>
        <source>Mail alone: mails</source>
        <translation>Nur per Mail: Mails</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Mail alone: days from the first contact until solved, median.</source>
        <translation>Nur per Mail: Tage vom ersten Kontakt bis zur Lösung, Median.</translation>
    </message>
    <message>
        <source>Mail alone: days</source>
        <translation>Nur per Mail: Tage</translation>
    </message>
    <message>
        <source>With a call: n</source>
        <translation>Mit Anruf: n</translation>
    </message>
    <message>
        <source>Solved tickets with at least two mails, in which a call reached the customer and at most one mail of each side followed.</source>
        <translation>Gelöste Tickets mit mindestens zwei Mails, bei denen ein Anruf den Kunden erreichte und danach höchstens eine Mail jeder Seite folgte.</translation>
    </message>
    <message>
        <source>Ended with a call: mails until the ticket was solved, median.</source>
        <translation>Mit einem Anruf beendet: Mails bis zur Lösung, Median.</translation>
    </message>
    <message>
        <source>With a call: mails</source>
        <translation>Mit Anruf: Mails</translation>
    </message>
    <message>
        <source>Ended with a call: days from the first contact until solved, median.</source>
        <translation>Mit einem Anruf beendet: Tage vom ersten Kontakt bis zur Lösung, Median.</translation>
    </message>
    <message>
        <source>With a call: days</source>
        <translation>Mit Anruf: Tage</translation>
    </message>
    <message>
        <source>Fewer mails</source>
        <translation>Weniger Mails</translation>
    </message>
    <message>
        <source>By how many mails the median is smaller where it ended with a call.</source>
        <translation>Um wie viele Mails der Median kleiner ist, wo es mit einem Anruf endete.</translation>
    </message>
    <message>
        <source>Today: what waits, and what was done</source>
        <translation>Heute: was wartet und was getan wurde</translation>
    </message>
    <message>
        <source>Voice: threads that ended with a call, against mail alone</source>
        <translation>Gespräche: Verläufe, die mit einem Anruf endeten, gegen reine Mailverläufe</translation>
    </message>
    <message>
        <source>Open work as it stands now; what came, was solved and was called since midnight. Late and due are measured by the ticket&apos;s due time. A call counts once it is over.</source>
        <translation>Offene Arbeit, wie sie jetzt steht; was seit Mitternacht kam, gelöst und angerufen wurde. Überfällig und fällig richten sich nach dem Termin des Tickets. Ein Anruf zählt, sobald er vorbei ist.</translation>
    </message>
    <message>
        <source>Both end at the same time of day.</source>
        <translation>Beide enden zur selben Uhrzeit.</translation>
    </message>
    <message>
        <source>What waits, is due, late or unassigned is known as it stands now, and compared with nothing.</source>
        <translation>Was wartet, fällig, überfällig oder nicht zugewiesen ist, gilt für jetzt und wird mit nichts verglichen.</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>It shows where help is needed now, not who works well. A ticket can stand in several columns.</source>
        <translation>Er zeigt, wo jetzt Hilfe gebraucht wird, nicht, wer gut arbeitet. Ein Ticket kann in mehreren Spalten stehen.</translation>
    </message>
    <message>
        <source>It compares, it does not prove. Harder problems may be mailed for longer before somebody calls. A thread in which more mail or a visit followed the call is in neither group. Calls with an unknown outcome are counted as calls, and end no thread.</source>
        <translation>Er vergleicht, er beweist nicht. Über schwerere Fälle wird vielleicht länger gemailt, bevor jemand anruft. Ein Verlauf, in dem auf den Anruf mehr Mails oder ein Besuch folgten, ist in keiner Gruppe. Anrufe mit unbekanntem Ergebnis zählen als Anrufe und beenden keinen Verlauf.</translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation>zu wenige Fälle</translation>
    </message>
    <message>
        <source>year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>Tag davor</translation>
    </message>
    <message>
        <source>period before</source>
        <translation>Zeitraum davor</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this period</source>
        <translation>dieser Zeitraum</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Alle Warteschlangen</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Alle Wochen</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>No queue</source>
        <translation>Keine Warteschlange</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 ticket</source>
        <translation>%1 Ticket</translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation>%1 Tickets</translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation>%1 Anruf</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Anrufe</translation>
    </message>
    <message>
        <source>%1 call-back</source>
        <translation>%1 Rückruf</translation>
    </message>
    <message>
        <source>%1 call-backs</source>
        <translation>%1 Rückrufe</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a whole date, in QDate&apos;s letters</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>a day of the month, in QDate&apos;s letters</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>a day of this year, in QDate&apos;s letters</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>Each week has fewer than %1 solved tickets of a kind: too few to compare. All weeks together are above.</source>
        <translation>Jede Woche hat weniger als %1 gelöste Tickets einer Art: zu wenige zum Vergleichen. Alle Wochen zusammen stehen oben.</translation>
    </message>
    <message>
        <source>Each month has fewer than %1 solved tickets of a kind: too few to compare. All months together are above.</source>
        <translation>Jeder Monat hat weniger als %1 gelöste Tickets einer Art: zu wenige zum Vergleichen. Alle Monate zusammen stehen oben.</translation>
    </message>
    <message>
        <source>Each queue has fewer than %1 solved tickets of a kind: too few to compare. All queues together are above.</source>
        <translation>Jede Warteschlange hat weniger als %1 gelöste Tickets einer Art: zu wenige zum Vergleichen. Alle Warteschlangen zusammen stehen oben.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day and its month, short, in QDate&apos;s letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>a month, short, in QDate&apos;s letters</comment>
        <translation>MMM</translation>
    </message>
    <message>
        <source>yyyy</source>
        <comment>a year, in QDate&apos;s letters</comment>
        <translation>yyyy</translation>
    </message>
    <message>
        <source>Tickets solved in the period with at least two mails. “Ended with a call”: mail came first, then a call reached the customer, and at most one mail of each side followed, such as our summary and their thanks. “Mail alone”: no call reached the customer, and there was no visit, chat or letter.</source>
        <translation>Im Zeitraum gelöste Tickets mit mindestens zwei Mails. „Mit einem Anruf beendet“: Erst kamen Mails, dann erreichte ein Anruf den Kunden, und danach folgte höchstens eine Mail jeder Seite, etwa unsere Zusammenfassung und ein Dank. „Nur per Mail“: Kein Anruf erreichte den Kunden, und es gab keinen Besuch, Chat oder Brief.</translation>
    </message>
    <message>
        <source>Calls count by the day they began, in both directions, whatever came of them; call-backs by the day they were promised for.</source>
        <translation>Anrufe zählen am Tag ihres Beginns, in beiden Richtungen und mit jedem Ergebnis; Rückrufe am Tag, für den sie zugesagt waren.</translation>
    </message>
    <message>
        <source>Each figure is compared with the same one of the %1: %2.</source>
        <translation>Jede Zahl wird mit derselben verglichen für: %1, %2.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, in QDate&apos;s letters</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date of another year, in QDate&apos;s letters</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: today 11:55</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a whole date, in QDate&apos;s letters</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ohne Termin</translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>by how long</comment>
        <translation>überfällig %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>at a time or on a day</comment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>call now</source>
        <translation>jetzt anrufen</translation>
    </message>
    <message>
        <source>call at %1</source>
        <translation>Anruf um %1</translation>
    </message>
    <message>
        <source>with customer</source>
        <translation>beim Kunden</translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>%L1 min</source>
        <translation>%L1 min</translation>
    </message>
    <message>
        <source>%L1 h</source>
        <translation>%L1 h</translation>
    </message>
    <message>
        <source>%L1 h %L2 min</source>
        <comment>the minutes have two digits</comment>
        <translation>%L1 h %L2 min</translation>
    </message>
    <message>
        <source>%L1 s</source>
        <translation>%L1 s</translation>
    </message>
    <message>
        <source>%L1 d</source>
        <translation>%L1 T</translation>
    </message>
    <message>
        <source>%L1 d %L2 h</source>
        <translation>%L1 T %L2 h</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>It finds: %1</source>
        <translation>Sie findet: %1</translation>
    </message>
    <message>
        <source>Everybody on the desk sees it</source>
        <translation>Alle auf dem Desk sehen sie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>there is nothing to take back</source>
        <translation>es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <source>the ticket is not in spam or trash</source>
        <translation>das Ticket ist weder im Spam noch im Papierkorb</translation>
    </message>
    <message>
        <source>go to one of several messages in the conversation first</source>
        <translation>gehen Sie erst zu einer von mehreren Nachrichten im Verlauf</translation>
    </message>
    <message>
        <source>go to a message in the conversation first</source>
        <translation>gehen Sie erst zu einer Nachricht im Verlauf</translation>
    </message>
    <message>
        <source>no customer is shown</source>
        <translation>es wird kein Kunde gezeigt</translation>
    </message>
    <message>
        <source>there is no call</source>
        <translation>es gibt keinen Anruf</translation>
    </message>
    <message>
        <source>there is no call to save</source>
        <translation>es gibt keinen Anruf zu speichern</translation>
    </message>
    <message>
        <source>hang up first: one call at a time</source>
        <translation>legen Sie erst auf: ein Anruf nach dem anderen</translation>
    </message>
    <message>
        <source>no call-back is due</source>
        <translation>kein Rückruf ist fällig</translation>
    </message>
    <message>
        <source>choose the ticket of a customer first</source>
        <translation>wählen Sie erst das Ticket eines Kunden</translation>
    </message>
    <message>
        <source>choose a ticket first</source>
        <translation>wählen Sie erst ein Ticket</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
    <message>
        <source>search for something first</source>
        <translation>suchen Sie erst nach etwas</translation>
    </message>
    <message>
        <source>choose a saved view first</source>
        <translation>wählen Sie erst eine gespeicherte Ansicht</translation>
    </message>
    <message>
        <source>nobody is being called whose answer would have to be noted</source>
        <translation>es wird niemand angerufen, dessen Antwort zu vermerken wäre</translation>
    </message>
    <message>
        <source>there is no mail here to send on</source>
        <translation>hier ist keine Mail zum Weiterleiten</translation>
    </message>
    <message>
        <source>go to a mail of ours in the conversation first</source>
        <translation>gehen Sie zuerst zu einer unserer Mails im Gespräch</translation>
    </message>
    <message>
        <source>nobody calls</source>
        <translation>niemand ruft an</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation>Normale Priorität</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>mood</comment>
        <translation>Nicht gesagt</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Worried</source>
        <translation>Besorgt</translation>
    </message>
    <message>
        <source>Upset</source>
        <translation>Aufgebracht</translation>
    </message>
    <message>
        <source>Angry</source>
        <translation>Verärgert</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>status</comment>
        <translation>Wartet auf Kunden</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status</comment>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>status</comment>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status</comment>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <comment>status</comment>
        <translation>Wartet auf uns</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun, a channel</comment>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>noun, a channel</comment>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>noun, a channel</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Sprachnachricht</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>noun, a channel</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per Mail</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>per Chat</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>per Brief</translation>
    </message>
    <message>
        <source>by voicemail</source>
        <translation>per Sprachnachricht</translation>
    </message>
    <message>
        <source>among ourselves</source>
        <translation>unter uns</translation>
    </message>
    <message>
        <source>Opened the ticket</source>
        <translation>Ticket eröffnet</translation>
    </message>
    <message>
        <source>Changed the owner</source>
        <translation>Zuständige geändert</translation>
    </message>
    <message>
        <source>Changed the status</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Changed the priority</source>
        <translation>Priorität geändert</translation>
    </message>
    <message>
        <source>Moved to another queue</source>
        <translation>In andere Warteschlange verschoben</translation>
    </message>
    <message>
        <source>Changed the tags</source>
        <translation>Schlagwörter geändert</translation>
    </message>
    <message>
        <source>Edited the ticket</source>
        <translation>Ticket bearbeitet</translation>
    </message>
    <message>
        <source>Edited the customer</source>
        <translation>Kunden bearbeitet</translation>
    </message>
    <message>
        <source>Filed a call</source>
        <translation>Anruf abgelegt</translation>
    </message>
    <message>
        <source>Wrote an internal note</source>
        <translation>Interne Notiz geschrieben</translation>
    </message>
    <message>
        <source>Promised to call back</source>
        <translation>Rückruf zugesagt</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Geantwortet</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation>Änderung zurückgenommen</translation>
    </message>
    <message>
        <source>Did it again</source>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Changed several tickets</source>
        <translation>Mehrere Tickets geändert</translation>
    </message>
    <message>
        <source>Merged two tickets</source>
        <translation>Zwei Tickets zusammengeführt</translation>
    </message>
    <message>
        <source>Split a message off</source>
        <translation>Nachricht abgetrennt</translation>
    </message>
    <message>
        <source>Moved a message</source>
        <translation>Nachricht verschoben</translation>
    </message>
    <message>
        <source>Changed the links</source>
        <translation>Verknüpfungen geändert</translation>
    </message>
    <message>
        <source>Changed the followers</source>
        <translation>Folgende geändert</translation>
    </message>
    <message>
        <source>Put the ticket away or back</source>
        <translation>Ticket weggelegt oder zurückgeholt</translation>
    </message>
    <message>
        <source>Merged two customers</source>
        <translation>Zwei Kunden zusammengeführt</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, two hours or two days</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a fact and what happens next</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>Es ist nicht mehr da</translation>
    </message>
    <message>
        <source>Somebody may have removed or merged it.</source>
        <translation>Vielleicht hat es jemand entfernt oder zusammengeführt.</translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile</source>
        <translation>Jemand aus dem Team hat das inzwischen geändert</translation>
    </message>
    <message>
        <source>You see it as it is now. What you typed is kept; save it again if it still fits.</source>
        <translation>Sie sehen es, wie es jetzt ist. Was Sie getippt haben, ist noch da; speichern Sie es noch einmal, wenn es noch passt.</translation>
    </message>
    <message>
        <source>The desk was too busy to save this</source>
        <translation>Der Desk war zu beschäftigt, um das zu speichern</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>Nichts wurde geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The desk&apos;s server does not answer</source>
        <translation>Der Server des Desks antwortet nicht</translation>
    </message>
    <message>
        <source>This is not allowed here</source>
        <translation>Das ist hier nicht erlaubt</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation>Das ließ sich nicht machen</translation>
    </message>
    <message>
        <source>Nothing was changed. The log says what went wrong.</source>
        <translation>Nichts wurde geändert. Das Protokoll sagt, was schiefging.</translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers</source>
        <translation>Kein Programm auf diesem Computer nimmt Telefonnummern an</translation>
    </message>
    <message>
        <source>Call from your own phone, or choose a program for “tel:” in the system&apos;s settings.</source>
        <translation>Rufen Sie mit Ihrem eigenen Telefon an, oder wählen Sie in den Einstellungen des Systems ein Programm für „tel:“.</translation>
    </message>
    <message>
        <source>This computer hands telephone numbers to Earshot itself</source>
        <translation>Dieser Computer gibt Telefonnummern an Earshot selbst</translation>
    </message>
    <message>
        <source>Call from your own phone, or choose another program for “tel:” in the system&apos;s settings.</source>
        <translation>Rufen Sie mit Ihrem eigenen Telefon an, oder wählen Sie in den Einstellungen des Systems ein anderes Programm für „tel:“.</translation>
    </message>
    <message>
        <source>This is not a number one can dial</source>
        <translation>Das ist keine Nummer, die man wählen kann</translation>
    </message>
    <message>
        <source>Correct it, or choose another one.</source>
        <translation>Berichtigen Sie sie, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>outcome of a call</comment>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>outcome of a call</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>outcome of a call</comment>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Left a message</source>
        <comment>outcome of a call</comment>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>outcome of a call</comment>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>outcome of a call</comment>
        <translation>Falsche Nummer</translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <comment>outcome of a call</comment>
        <translation>Wollte nicht sprechen</translation>
    </message>
    <message>
        <source>The call failed</source>
        <comment>outcome of a call</comment>
        <translation>Der Anruf misslang</translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <comment>in a line that goes on</comment>
        <translation>Ergebnis noch nicht bekannt</translation>
    </message>
    <message>
        <source>reached</source>
        <comment>in a line that goes on</comment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>in a line that goes on</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>left a message</source>
        <comment>in a line that goes on</comment>
        <translation>Nachricht hinterlassen</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>in a line that goes on</comment>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>wrong number</source>
        <comment>in a line that goes on</comment>
        <translation>falsche Nummer</translation>
    </message>
    <message>
        <source>did not want to talk</source>
        <comment>in a line that goes on</comment>
        <translation>wollte nicht sprechen</translation>
    </message>
    <message>
        <source>the call failed</source>
        <comment>in a line that goes on</comment>
        <translation>der Anruf misslang</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>how a call ended</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>how a call ended</comment>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>busy</source>
        <comment>how a call ended</comment>
        <translation>besetzt</translation>
    </message>
    <message>
        <source>declined</source>
        <comment>how a call ended</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <comment>how a call ended</comment>
        <translation>die Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>the phone cannot be reached</source>
        <comment>how a call ended</comment>
        <translation>das Telefon ist nicht erreichbar</translation>
    </message>
    <message>
        <source>cancelled before the answer</source>
        <comment>how a call ended</comment>
        <translation>vor der Antwort abgebrochen</translation>
    </message>
    <message>
        <source>the sound was lost</source>
        <comment>how a call ended</comment>
        <translation>der Ton ging verloren</translation>
    </message>
    <message>
        <source>the telephone server was lost</source>
        <comment>how a call ended</comment>
        <translation>der Telefonserver ging verloren</translation>
    </message>
    <message>
        <source>refused by the telephone server</source>
        <comment>how a call ended</comment>
        <translation>vom Telefonserver abgelehnt</translation>
    </message>
    <message>
        <source>cut off by this computer</source>
        <comment>how a call ended</comment>
        <translation>von diesem Computer abgebrochen</translation>
    </message>
    <message>
        <source>handed over to another program</source>
        <comment>how a call ended</comment>
        <translation>an ein anderes Programm übergeben</translation>
    </message>
    <message>
        <source>from an own phone</source>
        <comment>how a call was made</comment>
        <translation>mit eigenem Telefon</translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation>Verpasster Anruf</translation>
    </message>
    <message>
        <source>Dialling</source>
        <comment>state of a call</comment>
        <translation>Wählt</translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>state of a call</comment>
        <translation>Klingelt</translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a call</comment>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a call</comment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a call</comment>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>did they agree that it is solved</comment>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did they agree that it is solved</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <comment>did they agree that it is solved</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a promise</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a promise</comment>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>a promise</comment>
        <translation>Nicht gehalten</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>To be made</source>
        <comment>a call-back</comment>
        <translation>Zu machen</translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a call-back</comment>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a call-back</comment>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation>Verpasster Anruf von %1</translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation>%1 hat angerufen</translation>
    </message>
    <message>
        <source>You called %1</source>
        <translation>Sie haben %1 angerufen</translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>a colleague, the customer</comment>
        <translation>%1 hat %2 angerufen</translation>
    </message>
    <message>
        <source>Dear {first name},

thank you for the talk. This is what we agreed:

%1

If I have got something wrong, please tell me.
</source>
        <translation>Guten Tag {vorname},

danke für das Gespräch. Das haben wir vereinbart:

%1

Wenn ich etwas falsch verstanden habe, sagen Sie es mir bitte.
</translation>
    </message>
    <message>
        <source>In the outbox, not sent yet</source>
        <translation>Im Postausgang, noch nicht gesendet</translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Put off by the server, tried again later</source>
        <translation>Vom Server aufgeschoben, wird später wieder versucht</translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation>Vom Server abgelehnt</translation>
    </message>
    <message>
        <source>May have gone: the line broke at the end</source>
        <translation>Vielleicht gesendet: Am Ende brach die Verbindung ab</translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation>Übergeordnet zu</translation>
    </message>
    <message>
        <source>Child of</source>
        <translation>Untergeordnet zu</translation>
    </message>
    <message>
        <source>Has the duplicate</source>
        <translation>Hat das Doppel</translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation>Doppel von</translation>
    </message>
    <message>
        <source>Cause of</source>
        <translation>Ursache von</translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation>Folge von</translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation>; es gibt %1</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Put the word in quotes to look for it.</source>
        <translation>Den Operator „%1“ gibt es nicht. Setzen Sie das Wort in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Add a word to look for; “%1” only leaves tickets out</source>
        <translation>Fügen Sie ein Suchwort hinzu; „%1“ lässt nur Tickets weg</translation>
    </message>
    <message>
        <source>There is no status “%1” on this desk</source>
        <translation>Auf diesem Desk gibt es den Status „%1“ nicht</translation>
    </message>
    <message>
        <source>There is no queue “%1” on this desk</source>
        <translation>Auf diesem Desk gibt es die Warteschlange „%1“ nicht</translation>
    </message>
    <message>
        <source>There is no agent “%1” on this desk</source>
        <translation>Auf diesem Desk gibt es niemanden namens „%1“</translation>
    </message>
    <message>
        <source>There is no tag “%1” on this desk</source>
        <translation>Auf diesem Desk gibt es das Schlagwort „%1“ nicht</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>whom it was written to</source>
        <translation>an wen es geschrieben wurde</translation>
    </message>
    <message>
        <source>a word of the subject</source>
        <translation>ein Wort des Betreffs</translation>
    </message>
    <message>
        <source>tickets with this tag</source>
        <translation>Tickets mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>tickets of this queue</source>
        <translation>Tickets dieser Warteschlange</translation>
    </message>
    <message>
        <source>whose tickets, “me” or “none”</source>
        <translation>wessen Tickets, „me“ oder „none“</translation>
    </message>
    <message>
        <source>your own tickets</source>
        <translation>Ihre eigenen Tickets</translation>
    </message>
    <message>
        <source>tickets of nobody</source>
        <translation>Tickets von niemandem</translation>
    </message>
    <message>
        <source>new, open, pending …</source>
        <translation>new, open, pending …</translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>mit einem Anhang</translation>
    </message>
    <message>
        <source>with a call</source>
        <translation>mit einem Anruf</translation>
    </message>
    <message>
        <source>attachment or call</source>
        <translation>attachment oder call</translation>
    </message>
    <message>
        <source>what was put into spam</source>
        <translation>was als Spam weggelegt wurde</translation>
    </message>
    <message>
        <source>what was put into the trash</source>
        <translation>was im Papierkorb liegt</translation>
    </message>
    <message>
        <source>changed on a day or later</source>
        <translation>an einem Tag oder später geändert</translation>
    </message>
    <message>
        <source>Imported people</source>
        <translation>Personen eingelesen</translation>
    </message>
    <message>
        <source>Said that two customers are not the same</source>
        <translation>Zwei Kunden als verschieden vermerkt</translation>
    </message>
    <message>
        <source>Saved a view</source>
        <translation>Ansicht gespeichert</translation>
    </message>
    <message>
        <source>Changed a view</source>
        <translation>Ansicht geändert</translation>
    </message>
    <message>
        <source>Deleted a view</source>
        <translation>Ansicht gelöscht</translation>
    </message>
    <message>
        <source>There is no operator “%1”. Write “%2”, or put the word in quotes to look for it.</source>
        <translation>Den Operator „%1“ gibt es nicht. Schreiben Sie „%2“, oder setzen Sie das Wort in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>Something has to follow “%1”: %2</source>
        <comment>an operator, what it finds</comment>
        <translation>Auf „%1“ muss etwas folgen: %2</translation>
    </message>
    <message>
        <source>Write “has:attachment” or “has:call”</source>
        <translation>Schreiben Sie „has:attachment“ oder „has:call“</translation>
    </message>
    <message>
        <source>Changed the talking points</source>
        <translation>Gesprächshilfen geändert</translation>
    </message>
    <message>
        <source>Dear {first name},

this is what I have written down:

%1

If I have got something wrong, please tell me.
</source>
        <translation>Guten Tag {vorname},

das habe ich mir notiert:

%1

Wenn ich etwas falsch verstanden habe, sagen Sie es mir bitte.
</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a promise and when it is due</comment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>before those hours</source>
        <translation>vor diesen Zeiten</translation>
    </message>
    <message>
        <source>after those hours</source>
        <translation>nach diesen Zeiten</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-30, 2026-11 or 2026.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie 2026-11-30, 2026-11 oder 2026.</translation>
    </message>
    <message>
        <source>changed before 2026-11-30, 2026-11 or 2026</source>
        <translation>vor 2026-11-30, 2026-11 oder 2026 geändert</translation>
    </message>
    <message>
        <source>Write “is:followed”, “is:spam” or “is:trash”</source>
        <translation>Schreiben Sie „is:followed“, „is:spam“ oder „is:trash“</translation>
    </message>
    <message>
        <source>tickets you follow</source>
        <translation>Tickets, denen Sie folgen</translation>
    </message>
    <message>
        <source>followed, spam or trash</source>
        <translation>gefolgt, Spam oder Papierkorb</translation>
    </message>
    <message>
        <source>%1 only</source>
        <comment>Mon–Fri: the days they like to be called</comment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>Try again when the desk is back: nothing is done twice.</source>
        <translation>Versuchen Sie es noch einmal, wenn der Desk wieder da ist: Nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>%1 does not get it: %2</source>
        <comment>an address, what the server said</comment>
        <translation>%1 bekommt sie nicht: %2</translation>
    </message>
    <message>
        <source>A quote is not closed, so all that follows it is looked for as it stands. Close it behind the words that belong together.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen, darum wird alles danach wörtlich gesucht. Schließen Sie es hinter den Wörtern, die zusammengehören.</translation>
    </message>
    <message>
        <source>All words have to be there anyway: leave “AND” out, or put it in quotes if it is meant.</source>
        <translation>Es müssen ohnehin alle Wörter vorkommen: Lassen Sie „AND“ weg, oder setzen Sie es in Anführungszeichen, wenn es gemeint ist.</translation>
    </message>
    <message>
        <source>Write “-word” to leave tickets out, or put “NOT” in quotes if it is meant.</source>
        <translation>Schreiben Sie „-Wort“, um Tickets auszulassen, oder setzen Sie „NOT“ in Anführungszeichen, wenn es gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” is a word like others here, and all have to be there. Search for one word after the other, or put it in quotes if it is meant.</source>
        <translation>„%1“ ist hier ein Wort wie andere, und alle müssen vorkommen. Suchen Sie erst das eine, dann das andere Wort, oder setzen Sie es in Anführungszeichen, wenn es gemeint ist.</translation>
    </message>
    <message>
        <source>The built-in telephone is not running</source>
        <translation>Das eingebaute Telefon läuft nicht</translation>
    </message>
    <message>
        <source>It is started again by itself. Call from your own phone meanwhile.</source>
        <translation>Es wird von selbst wieder gestartet. Rufen Sie inzwischen mit Ihrem eigenen Telefon an.</translation>
    </message>
    <message>
        <source>The telephone is not signed in at its server</source>
        <translation>Das Telefon ist nicht an seinem Server angemeldet</translation>
    </message>
    <message>
        <source>Not in this installation</source>
        <translation>Nicht in dieser Installation</translation>
    </message>
    <message>
        <source>Password missing</source>
        <translation>Passwort fehlt</translation>
    </message>
    <message>
        <source>Starting again</source>
        <comment>of a program</comment>
        <translation>Startet neu</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Meldet sich an…</translation>
    </message>
    <message>
        <source>Ready</source>
        <comment>of a telephone line</comment>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Wrong password</source>
        <translation>Falsches Passwort</translation>
    </message>
    <message>
        <source>Not let in</source>
        <comment>by a server</comment>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Server does not answer</source>
        <translation>Server antwortet nicht</translation>
    </message>
    <message>
        <source>The built-in telephone is not in this installation</source>
        <translation>Das eingebaute Telefon ist nicht in dieser Installation</translation>
    </message>
    <message>
        <source>Calls are handed to your telephone program. Packages for Linux bring it; elsewhere Earshot has to be built with liblinphone.</source>
        <translation>Anrufe gehen an Ihr Telefonprogramm. Pakete für Linux bringen es mit; anderswo muss Earshot mit liblinphone gebaut sein.</translation>
    </message>
    <message>
        <source>The password of %1 is not on this computer</source>
        <translation>Das Passwort von %1 ist nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>“Change…” takes it.</source>
        <translation>„Ändern…“ nimmt es an.</translation>
    </message>
    <message>
        <source>%1 does not take this password</source>
        <translation>%1 nimmt dieses Passwort nicht an</translation>
    </message>
    <message>
        <source>“Change…” takes another one.</source>
        <translation>„Ändern…“ nimmt ein anderes an.</translation>
    </message>
    <message>
        <source>%1 does not let %2 in (%3)</source>
        <comment>server, user, a number</comment>
        <translation>%1 lässt %2 nicht ein (%3)</translation>
    </message>
    <message>
        <source>Look at the user name, or ask whoever looks after your telephones.</source>
        <translation>Prüfen Sie den Benutzernamen, oder fragen Sie, wer Ihre Telefone betreut.</translation>
    </message>
    <message>
        <source>Nobody answers at %1</source>
        <translation>Bei %1 antwortet niemand</translation>
    </message>
    <message>
        <source>It is tried again by itself. Look at the server, its port and the transport, and whether a firewall stands before it.</source>
        <translation>Es wird von selbst wieder versucht. Prüfen Sie den Server, seinen Port und die Übertragung, und ob eine Firewall davorsteht.</translation>
    </message>
    <message>
        <source>%1 refuses the line (%2)</source>
        <comment>server, a number</comment>
        <translation>%1 weist die Leitung ab (%2)</translation>
    </message>
    <message>
        <source>Whoever looks after your telephones knows why.</source>
        <translation>Wer Ihre Telefone betreut, weiß warum.</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS (encrypted)</source>
        <translation>TLS (verschlüsselt)</translation>
    </message>
    <message>
        <source>No</source>
        <comment>what is said is encrypted</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>When the other side can</source>
        <comment>what is said is encrypted</comment>
        <translation>Wenn die Gegenseite es kann</translation>
    </message>
    <message>
        <source>Always, or there is no call</source>
        <comment>what is said is encrypted</comment>
        <translation>Immer, sonst kein Gespräch</translation>
    </message>
    <message>
        <source>“Built-in telephone…” in the first menu says why. Call from your own phone meanwhile.</source>
        <translation>„Eingebautes Telefon…“ im ersten Menü sagt, warum. Rufen Sie inzwischen mit Ihrem eigenen Telefon an.</translation>
    </message>
    <message>
        <source>“*” stands for the end of a word only, as in “%1”. Put “%2” in quotes if it is meant.</source>
        <translation>„*“ steht nur für das Ende eines Wortes, wie in „%1“. Setzen Sie „%2“ in Anführungszeichen, wenn es so gemeint ist.</translation>
    </message>
</context>
</TS>
