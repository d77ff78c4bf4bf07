<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-width list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer beside the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status, owner and need of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark as the system says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into another ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a ticket of this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this message to another ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back onto the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back later…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the call-back that is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me when a call-back is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I call from my own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the customer with another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down how they like to be reached…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the reply as the customer will…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How our mail looks to customers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Earshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dropped</name>
    <message>
        <source>Imported 1 mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 new ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 was here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept, though unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the results of an import</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::BusinessNeedForm</name>
    <message>
        <source>Business need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackForm</name>
    <message>
        <source>%1, %2 there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1 back later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Within %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they want to talk about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;indow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they like to be called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow at 09:00, their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow at 14:00, their time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackModel</name>
    <message>
        <source>%1 to %2</source>
        <comment>a window of time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <comment>the call-back&apos;s moment over there, the clock there now</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackReminder</name>
    <message>
        <source>Call %1 back, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>a call-back&apos;s reason, and how many others are due</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is known for this call-back: press “Talk to the customer” to add one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CallBar</name>
    <message>
        <source>Call to %1 cancelled before the answer. It is in the call log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1 on your own phone is over. What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1 was handed to your telephone program. What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with %1 ended: %2. Notes are kept.</source>
        <comment>a name, how it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call with %1 ended. Notes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ticket of the call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ticket of the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial it on your phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dial started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state of a call, its clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, muted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CallFilterBar</name>
    <message>
        <source>&amp;Missed, still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out&amp;come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;erson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <comment>directions of calls</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <comment>queue</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CallLogModel</name>
    <message>
        <source>Talked, seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed, looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CallLogPage</name>
    <message>
        <source>Call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All missed calls were looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls are here as soon as somebody talks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for a call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Call back later” beside Talk to the customer notes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No call is like that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the filters away: Esc clears them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed call(s) looked after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All missed calls looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is known here: press “Talk to the customer” to add one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back to %1 was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back to %1 cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was looked after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can be done with the call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the calls shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n call(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CannedRepliesDialog</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert into the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canned replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search their titles and words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search canned replies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {first name},</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are filled in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this one without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed in it is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title to find it by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody on this desk will find it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CasesModel</name>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CasesWindow</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the figure counted has changed since. The report says it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Enter opens the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>what is counted, the period</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ChartView</name>
    <message>
        <source>too few
to say</source>
        <comment>in the place of a bar, two short lines</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in this period</source>
        <comment>in the place of a chart without a single case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chart. The same figures are in the table “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CodeWords</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack trace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CommandPalette</name>
    <message>
        <source>Actions, tickets, customers, views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a few letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>↑↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All shortcuts: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::Composer</name>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ContactForm</name>
    <message>
        <source>We called them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They called us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We went to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They came to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We left it for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They left it for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We wrote to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They wrote to us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes onto #%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the customer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence about what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved contact with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationHeader</name>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requester yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preference not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same time as here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 there now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after those hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now is outside those hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationPane</name>
    <message>
        <source>No ticket chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, and its conversation is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the ticket&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careful: the link shows something else than where it leads.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens in the browser, outside Earshot.
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system has no program for web addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the address %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is kept on this ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is of a kind that is never opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mail as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the call…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerEditor</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, es …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who told whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave once more to throw it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed, any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no time zone “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be dialled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed this, or one of the addresses is another customer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requester yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the business need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the business need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket #%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is also somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the customer with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written about them yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the organisation %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who else is %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their tickets, addresses and numbers come together, under the name chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged %1 with the other customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How %1 likes to be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>1. Call, 9–12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told us on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>told Tomasz, 3 Nov</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CustomersModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::CustomersPage</name>
    <message>
        <source>Search customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, address or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a customer to see how they like to be reached, their numbers and their tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, mail addresses and numbers were searched; a number in any spelling finds its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They come in with their first mail, or are added here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::EntryFiles</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail is kept as it came; the file in it is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can run as a program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It came with the mail of %1. Opened, it may do anything that you may do on this computer. Ask the customer first whether they sent it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved and opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mail as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::EntryWords</name>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail, automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1, by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part after @ is not known to anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mailbox is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mail is too large for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their server could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their server does not let it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their server did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered to %1 yet, it is being tried again: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not delivered to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their server says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says it comes from one of our own addresses, and went to nobody else. Look who really wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger than can be read: this is only its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not been part of this conversation before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <comment>by visit, with Maya</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>today 14:00 to 16:00</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody&apos;s ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken out of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Maya: status Open</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised: %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note, not sent to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files attached</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in 1 entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in %1 entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::HistoryModel</name>
    <message>
        <source>Earshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who did it, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who and when, what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::HistoryPanel</name>
    <message>
        <source>Nothing was changed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was changed again since, or cannot be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a change first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ImportDialog</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mbox file, a folder of .eml files, or a Maildir. Each mail comes in once, however often you import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file of mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail (*.mbox *.mbx *.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails read, %2 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported %1 mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::KeepingDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::LanguageChoice</name>
    <message>
        <source>Start again now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of Earshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new language comes with the next start. Your windows and what you were writing come back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days, times and numbers are written as in that language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::LayoutWords</name>
    <message>
        <source>Hide one quoted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one quoted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide %1 quoted lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 quoted lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide small print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show small print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 blocked</source>
        <comment>2 images and 1 link</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocked</source>
        <comment>2 images</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a mail that can be understood; this is what can be read of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as text: its formatting takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The formatting ends here; the text has the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the rest, %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t wrap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised by %1 · %2</source>
        <comment>tomorrow 07:30 · Kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, can run as a program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::LoadingPlace</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::MainWindow</name>
    <message>
        <source>Earshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your desk is ready. Bring in mail, or write down the next call by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows all shortcuts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the conversation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: on your own phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls: handed to your telephone program</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n messages wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Desk: saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk: all saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is kept on this computer and goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earshot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desktop service desk that keeps the customer&apos;s voice one click away. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup of a desk (*.sqlite)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earshot %1.sqlite</source>
        <comment>file name: day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace everything on this desk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes the place of all tickets, customers and calls, for everybody at work on this desk. What is here now is kept in a file of its own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the folder of the export goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earshot export %1</source>
        <comment>name of a folder: day and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earshot does not know what to do with “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket #%1 on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket of this link is not on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer of this link is not on this desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::MessageMoves</name>
    <message>
        <source>Made ticket #%1 of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the message to which ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the message to %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::Navigation</name>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::NavigationModel</name>
    <message>
        <source>My tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loose ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a view, its count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::NewTicketDialog</name>
    <message>
        <source>Business need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 08:00 round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper lists, one round only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What are they trying to get done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one line about it, or a subject below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part after @ is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created #%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::NoteEditor</name>
    <message>
        <source>Save note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal note, not sent to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a colleague should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent to the customer. Ctrl+Enter saves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your draft is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note is kept here and goes in when the desk answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::OrganisationEditor</name>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month end: call, don&apos;t mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed, any name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is another organisation called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::OutboxModel</name>
    <message>
        <source>Waits %1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a mailbox to send it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state: what the server said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::OutboxWindow</name>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you send waits here until it has gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One mail waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back; your text is a draft again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails (*.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::PaletteModel</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, on</source>
        <comment>a menu, and its choice is switched on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a ticket&apos;s number, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a ticket&apos;s number, the requester, its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a command</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::PeriodPicker</name>
    <message>
        <source>Last 4 weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two days</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::PlainText</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::PreferenceRows</name>
    <message>
        <source>Add a way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sooner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hours of way %1 need two times, like 9 and 12:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way %1 needs a day, or any day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::PromiseWhen</name>
    <message>
        <source>Promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 2 days, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a week, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::RecipientRow</name>
    <message>
        <source>added</source>
        <comment>a person who did not have the mail before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::RecipientsBar</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>names, and how many others</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc, Bcc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New since the last mail: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will not get this one: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReplyEditor</name>
    <message>
        <source>Your draft is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a whole mail address. Complete it, or take it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody gets it yet. Name somebody in the field “To”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This queue has no mail address to write from. Give it one under “How our mail looks to customers”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} still stands in the text. Send again to send it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You mention an attachment, and there is none. Send again to send it as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply is kept here and goes out when the desk answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the reply to %1 into the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture %1.png</source>
        <comment>the name of a pasted picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More ways to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send, then: %1</source>
        <comment>the status the ticket gets</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits in the outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits %1 s</source>
        <comment>short for seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes %1 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to answer between its lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file and its size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder. Attach its files, or pack it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large for a mail. Put it where the customer can fetch it, and write where that is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With %1 the mail would be too large; most servers refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReportAnswers</name>
    <message>
        <source>%1, %2</source>
        <comment>a figure, period before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n = %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReportCharts</name>
    <message>
        <source>%1, the %2 largest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReportExport</name>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV, plain UTF-8 (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>XLSX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2.%3</source>
        <comment>file name: report, day, ending</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Save it as PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReportModel</name>
    <message>
        <source>%1, %2</source>
        <comment>heading of a figure, its queue, week or month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReportNotes</name>
    <message>
        <source>What a figure opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every coloured figure opens exactly the tickets or calls it counts: a click, or Enter in the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than %1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>are shown as “too few to say”, where a median would stand; plain counts are always shown. Nobody is named: figures are by queue, week or month, never by person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain counts are always shown, zero too. Nobody is named: figures are by queue, never by person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReportTable</name>
    <message>
        <source>Report table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ReportWindow</name>
    <message>
        <source>Counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no calls and no solved threads in these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits, and nothing has happened yet today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures are those of the time above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, all queues. Refreshed at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and solved tickets, %1, all queues. Refreshed at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Compared with %2.</source>
        <comment>a sentence, a period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure: its definition and number of cases stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>compare with</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search tickets, calls and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to narrow the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to look for in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>an operator, what it finds</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::SelectionEditor</name>
    <message>
        <source>Text of the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::SenderDialog</name>
    <message>
        <source>How our mail looks to customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>help@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers see: %1

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is lost then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole mail address, like help@example.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customers want to know who writes: give your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved how our mail looks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutEditor</name>
    <message>
        <source>No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action or its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new keys here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 always means: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all shortcuts?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every action has the keys again that it came with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutModel</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::ShortcutSheet</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::StatusLine</name>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TalkButton</name>
    <message>
        <source>Other ways to reach them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which number may I call you, and when does it suit you? A short call is often the quickest way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the question, to paste into a mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hang up first: one call at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a ticket first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number is known yet: the press asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No number for %1 yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likes calls %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call back %1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1, %2 for %3</source>
        <comment>Saturday, 10:27, a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is called only if you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number needs at least three digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be called on this number. Is a digit missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-back to %1 noted: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is right: keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from my own phone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TalkStrip</name>
    <message>
        <source>Telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+49 30 23125 123</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a question that asks them for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TalkingPointsView</name>
    <message>
        <source>Find a talking point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No talking point has these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talking points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketActs</name>
    <message numerus="yes">
        <source>%n tickets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 from their owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to nobody now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned %1 to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is “%2” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it waiting for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part ordered, supplier, next release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has “%2” now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 out of their queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took %1 out of its queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the tag %2 off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the business need of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the link to #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You follow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You no longer follow %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 follows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 no longer follows %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a parent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ticket is the parent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has a child…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ticket is the child?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a duplicate of…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ticket is it a duplicate of?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is caused by…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which ticket is the cause?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked %1 with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the link with #%2 off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n tickets into which one?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Merge #%1 into which ticket?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 into the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 back onto the desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>a requester, a ticket&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketListModel</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, their organisation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody yet</source>
        <comment>owner of a ticket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and its reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a ticket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requester</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>how long the customer waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketListView</name>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketPanel</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for us %1, written %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for us %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketTies</name>
    <message>
        <source>Follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <comment>a ticket&apos;s number and subject</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>#%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how two tickets are linked, the other one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the link with #%1 off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketWindow</name>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TicketsPane</name>
    <message>
        <source>Loading tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody writes or calls, it appears in this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This search cannot be understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search without %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::TraySign</name>
    <message>
        <source>Open Earshot: %1 call-backs are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Earshot: 1 call-back is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Earshot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::UndoStack</name>
    <message>
        <source>Taken back: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Earshot::WrapUpForm</name>
    <message>
        <source>The form of the call with %1 waits and comes back after this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes onto #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not filed yet: its form waits on the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open #%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call to %1 cancelled before the answer. It is in the call log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved call with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call with %1 is kept on this computer. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the form that is open first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is on its ticket; this changes what is said of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the outcome is asked. The rest can wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of a call that was not saved is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you hear, in a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the call, not sent to the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was about and what came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved? %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you promised, if anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;by</source>
        <comment>a promise is kept by a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and write what we agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a status that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a queue that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field, what it was set to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no longer %2</source>
        <comment>a field, what it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, before %3</source>
        <comment>a field, its new value, its old one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: #%2</source>
        <comment>what was done, the other ticket of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails read, nothing changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 were here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be understood; they are kept as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tickets: %1, new customers: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more places without mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. What is stored stays; the next import goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InnerNames</name>
    <message>
        <source>Clear the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>Back up the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the desk, then reading the copy through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the backup through, then putting it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing mails, attachments and tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets, %2 messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was read through and is whole: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is that of the backup: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was here before is kept in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is written: %1, %2 mails, %3 attachments. The README tells what is where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 attachments could not be taken out of their mails; the mails are there as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up the desk in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored the desk from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported everything to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and nothing was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not written over. Choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not there, or you may not write into it. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was left behind. Make room, or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This place is on a network share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There a backup cannot be proved whole. Save it on this computer, then copy the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is this desk itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no backup of a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no complete export of a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Earshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it with that one. The desk is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk is as it was. What was found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export comes into a new desk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try again when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source> or </source>
        <comment>between two keys that do the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <comment>where some keys count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>where some keys count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or send what was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, or close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a ticket&apos;s or report&apos;s window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a report again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move, choose or write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>As the system says</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineQuestion</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>A desktop service desk with the customer&apos;s voice one click away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk to open: a file, or postgresql://…. It is made if it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk with sample mail to play with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps every file of this seat under DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who sits here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints how long it took until the list was painted, and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plays the steps in FILE, prints their times, and quits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earshot://ticket/123 opens that ticket, earshot://customer/ADDRESS that customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is a desk to play with: %n tickets</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--theme is light, dark or system, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earshot has this desk open already, but does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, es or system, for this start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--language is en, de, es or system, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;icket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ordering</name>
    <message>
        <source>Last changed first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest unchanged first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest number first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By subject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneWords</name>
    <message>
        <source>from the signature of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the visiting card of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the voicemail of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two facts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickOne</name>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickTicket</name>
    <message>
        <source>%1 · %2</source>
        <comment>a ticket, its customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number or words of the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12, or printer in the ward</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>As the customer will see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With formats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no mail to show yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs somebody to go to, and a queue with an address to come from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>%1. Counted at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportSections</name>
    <message>
        <source>%1 (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call or mail alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls and call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mails per thread (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until solved (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk time of a call (median, scale in minutes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets of today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mails, %2 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Waiting for us</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets whose customer waits for our answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets that nobody has taken yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets that were due before now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open tickets that are due later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs that are to be made now, and were not made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound calls nobody answered and nobody has looked after, of any day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises made in a call that are due today or before, neither kept nor not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets that came on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets solved on this day and not opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls that began on this day and are over, in both directions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of this day in which the customer was spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls we made, whatever came of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls from customers, the missed ones too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls of both directions in which the customer was spoken to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talked: n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls in which somebody talked, an answering machine too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time talked in all calls together, in hours, minutes and seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the calls in which somebody talked were shorter, half longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rang: n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls whose ringing we saw; what another phone dialled is not among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing, median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the calls whose ringing we saw rang shorter, half longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs promised for the period; cancelled ones are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs promised for the period that were made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call-backs kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail alone: n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved tickets with at least two mails, on which no call reached the customer and no visit, chat or letter was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail alone: mails until the ticket was solved, median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail alone: mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail alone: days from the first contact until solved, median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail alone: days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a call: n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved tickets with at least two mails, in which a call reached the customer and at most one mail of each side followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with a call: mails until the ticket was solved, median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a call: mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with a call: days from the first contact until solved, median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a call: days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how many mails the median is smaller where it ended with a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today: what waits, and what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: threads that ended with a call, against mail alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open work as it stands now; what came, was solved and was called since midnight. Late and due are measured by the ticket&apos;s due time. A call counts once it is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets solved in the period with at least two mails. “Ended with a call”: mail came first, then a call reached the customer, and at most one mail of each side followed, such as our summary and their thanks. “Mail alone”: no call reached the customer, and there was no visit, chat or letter. Calls count by the day they began, call-backs by the day they were promised for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside each figure stands the same one of the %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both end at the same time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits, is due, late or unassigned is known as it stands now, and compared with nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows where help is needed now, not who works well. A ticket can stand in several columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It compares, it does not prove. Harder problems may be mailed for longer before somebody calls. A thread in which more mail or a visit followed the call is in neither group. Calls with an unknown outcome are counted as calls, and end no thread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>period before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All queues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 call-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 call-backs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>the minutes have two digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date of this year, in QDate&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a date of another year, in QDate&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day and a time: today 11:55</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a whole date, in QDate&apos;s letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late %1</source>
        <comment>by how long</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <comment>at a time or on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+</source>
        <comment>at least so many</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>there is nothing to take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ticket is not in spam or trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to one of several messages in the conversation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to a message in the conversation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no customer is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no call to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hang up first: one call at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no call-back is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose the ticket of a customer first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose a ticket first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>mood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for us</source>
        <comment>status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <comment>noun, a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <comment>noun, a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>noun, a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <comment>noun, a channel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by voicemail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>among ourselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote an internal note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to call back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed several tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged two tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split a message off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved a message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the followers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the ticket away or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged two customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, two hours or two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a fact and what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody may have removed or merged it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague changed this meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see it as it is now. What you typed is kept; save it again if it still fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk was too busy to save this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk&apos;s server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you write is kept on this computer and goes out by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not allowed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The log says what went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer takes telephone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from your own phone, or choose a program for “tel:” in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer hands telephone numbers to Earshot itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call from your own phone, or choose another program for “tel:” in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number one can dial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left a message</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busy</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not want to talk</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call failed</source>
        <comment>outcome of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome not known yet</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left a message</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not want to talk</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the call failed</source>
        <comment>in a line that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>busy</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number does not exist</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the phone cannot be reached</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled before the answer</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sound was lost</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the telephone server was lost</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the telephone server</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off by this computer</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handed over to another program</source>
        <comment>how a call ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an own phone</source>
        <comment>how a call was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dialling</source>
        <comment>state of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringing</source>
        <comment>state of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected</source>
        <comment>state of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>state of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <comment>state of a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <comment>did they agree that it is solved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>did they agree that it is solved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>did they agree that it is solved</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <comment>a promise</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be made</source>
        <comment>a call-back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <comment>a call-back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>a call-back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed call from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 called %2</source>
        <comment>a colleague, the customer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>a promise and when it is due</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dear {first name},

thank you for the talk. This is what we agreed:

%1

If I have got something wrong, please tell me.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the outbox, not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off by the server, tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May have gone: the line broke at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has the duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caused by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; there are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no operator “%1”. Put the word in quotes to look for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has to follow “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like 2026-11-30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“is:” knows spam and trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“has:” knows attachment and call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a word to look for; “%1” only leaves tickets out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no status “%1” on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no queue “%1” on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agent “%1” on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no tag “%1” on this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whom it was written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word of the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets of this queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose tickets, “me” or “none”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tickets of nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new, open, pending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attachment or call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was put into spam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was put into the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spam or trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed before a day, 2026-11-30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed on a day or later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
