<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Earshot::AccountsDialog</name>
    <message numerus="yes">
        <source>%1, %Ln mails to come</source>
        <comment>how it is doing</comment>
        <translation>
            <numerusform>%1, %Ln mail to come</numerusform>
            <numerusform>%1, %Ln mails to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackForm</name>
    <message numerus="yes">
        <source>Within %Ln hour(s)</source>
        <translation>
            <numerusform>Within %Ln hour</numerusform>
            <numerusform>Within %Ln hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallBackReminder</name>
    <message numerus="yes">
        <source>%1 (and %Ln more)</source>
        <comment>a call-back&apos;s reason, and how many others are due</comment>
        <translation>
            <numerusform>%1 (and %Ln more)</numerusform>
            <numerusform>%1 (and %Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallLogPage</name>
    <message numerus="yes">
        <source>%Ln missed call(s) looked after</source>
        <translation>
            <numerusform>%Ln missed call looked after</numerusform>
            <numerusform>%Ln missed calls looked after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln call(s)</source>
        <translation>
            <numerusform>Exported %Ln call</numerusform>
            <numerusform>Exported %Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::CallerCard</name>
    <message numerus="yes">
        <source>%1 · shared by %Ln people</source>
        <comment>a number</comment>
        <translation>
            <numerusform>%1 · shared by %Ln person</numerusform>
            <numerusform>%1 · shared by %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::ConversationPane</name>
    <message numerus="yes">
        <source>%Ln tickets chosen</source>
        <translation>
            <numerusform>%Ln ticket chosen</numerusform>
            <numerusform>%Ln tickets chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::EntryWords</name>
    <message numerus="yes">
        <source>%Ln files attached</source>
        <translation>
            <numerusform>%Ln file attached</numerusform>
            <numerusform>%Ln files attached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %Ln more, by mail</source>
        <comment>how many others got it</comment>
        <translation>
            <numerusform>to %1 and %Ln more, by mail</numerusform>
            <numerusform>to %1 and %Ln more, by mail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::FindBar</name>
    <message numerus="yes">
        <source>in %Ln entries</source>
        <translation>
            <numerusform>in %Ln entry</numerusform>
            <numerusform>in %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::LayoutWords</name>
    <message numerus="yes">
        <source>Show all %Ln lines</source>
        <translation>
            <numerusform>Show %Ln line</numerusform>
            <numerusform>Show all %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::MailNotices</name>
    <message numerus="yes">
        <source>%Ln new messages</source>
        <translation>
            <numerusform>%Ln new message</numerusform>
            <numerusform>%Ln new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::MainWindow</name>
    <message numerus="yes">
        <source>Offline: %Ln messages wait</source>
        <translation>
            <numerusform>Offline: %Ln message waits</numerusform>
            <numerusform>Offline: %Ln messages wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail: %Ln to come</source>
        <translation>
            <numerusform>Mail: %Ln to come</numerusform>
            <numerusform>Mail: %Ln to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mail: %Ln not sent</source>
        <translation>
            <numerusform>Mail: %Ln not sent</numerusform>
            <numerusform>Mail: %Ln not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails have not gone yet</source>
        <translation>
            <numerusform>%Ln mail has not gone yet</numerusform>
            <numerusform>%Ln mails have not gone yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::OutboxWindow</name>
    <message numerus="yes">
        <source>%Ln need somebody to look after them</source>
        <comment>of mails in the outbox</comment>
        <translation>
            <numerusform>%Ln needs somebody to look after it</numerusform>
            <numerusform>%Ln need somebody to look after them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::StatusLine</name>
    <message numerus="yes">
        <source>waits %Ln s</source>
        <comment>of a mail in the outbox</comment>
        <translation>
            <numerusform>waits %Ln s</numerusform>
            <numerusform>waits %Ln s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::TicketActs</name>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln tickets into which one?</source>
        <translation>
            <numerusform>Merge %Ln ticket into which one?</numerusform>
            <numerusform>Merge %Ln tickets into which one?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln were so already</source>
        <comment>Solved 19 tickets</comment>
        <translation>
            <numerusform>%1; %Ln was so already</numerusform>
            <numerusform>%1; %Ln were so already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::TicketPanel</name>
    <message numerus="yes">
        <source>Waiting for us %1, written %Ln times</source>
        <translation>
            <numerusform>Waiting for us %1, written %Ln time</numerusform>
            <numerusform>Waiting for us %1, written %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Earshot::UnsentStrip</name>
    <message numerus="yes">
        <source>%Ln mails were refused</source>
        <translation>
            <numerusform>%Ln mail was refused</numerusform>
            <numerusform>%Ln mails were refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more may have gone or not.</source>
        <translation>
            <numerusform>%Ln more may have gone or not.</numerusform>
            <numerusform>%Ln more may have gone or not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mails may have gone or not</source>
        <translation>
            <numerusform>%Ln mail may have gone or not</numerusform>
            <numerusform>%Ln mails may have gone or not</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%Ln mails could not be stored; they are still where they were read</source>
        <translation>
            <numerusform>%Ln mail could not be stored; it is still where it was read</numerusform>
            <numerusform>%Ln mails could not be stored; they are still where they were read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>This is a desk to play with: %Ln tickets</source>
        <translation>
            <numerusform>This is a desk to play with: %Ln ticket</numerusform>
            <numerusform>This is a desk to play with: %Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages are kept on this computer and go in when it is back.</source>
        <translation>
            <numerusform>%Ln message is kept on this computer and goes in when it is back.</numerusform>
            <numerusform>%Ln messages are kept on this computer and go in when it is back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>people a mail goes to</comment>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
</TS>
