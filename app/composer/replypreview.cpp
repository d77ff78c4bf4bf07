// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer/replypreview.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/desk/replydesk.h"
#include "earshot/mail/mimemessage.h"

#include <QDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QTextEdit>
#include <QVBoxLayout>

#include "conversation/htmlform.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/screenroom.h"
#include "shell/wording.h"

namespace Earshot
{

namespace
{

constexpr int Width = 640;
constexpr int Tall = 560;

QString display(const QList<MailAddress> &people)
{
    constexpr qsizetype most = 8; // of more the mail itself would have no room
    QStringList all;
    for (const MailAddress &person : people.first(people.size() > most + 1 ? most : people.size()))
        all << person.display();
    const QString names = all.join(QStringLiteral(", "));
    const int more = int(people.size() - all.size());
    return more > 0 ? QDialog::tr("%1 and %Ln more", "people a mail goes to", more).arg(names) : names;
}

/// A page of a document that is read, not written: on paper, whatever our own window looks like, for the mail brings no
/// colours and most people read it on white.
QTextEdit *page(std::unique_ptr<QTextDocument> document, const QString &name, const Theme &paper, QWidget *parent)
{
    auto *view = new QTextEdit(parent);
    view->setAccessibleName(name);
    view->setPalette(paper.palette());
    document->setDocumentMargin(Space::L);
    document->setParent(view);
    view->setDocument(document.release());
    view->setReadOnly(true);
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

/// A mail as whoever gets it reads it.
struct Seen {
    Mail mail;
    std::shared_ptr<const HtmlForm> html;
};

/// Pure; any thread.
Seen seen(const OutgoingMail &mail, int width, const Theme &theme)
{
    const QByteArray raw = buildMail(mail);
    return {parseMail(raw), makeHtmlForm(raw, width, theme)};
}

void show(const Seen &seen, const QString &title, QWidget *window)
{
    const Mail &read = seen.mail;
    auto *dialog = new QDialog(window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("replyPreview"));
    dialog->setWindowTitle(title);
    setGround(dialog, Token::Surface);
    const Theme paper = Theme::of(dialog).forPaper();

    auto *head = new QFormLayout;
    head->setHorizontalSpacing(Space::L);
    head->setVerticalSpacing(Space::Xs);
    const auto add = [head](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *line = new Label(value, TypeRole::Base);
        line->setWordWrap(true);
        head->addRow(new Label(name, TypeRole::Base, Token::Text2), line);
    };
    add(QDialog::tr("From"), read.from.display());
    add(QDialog::tr("To"), display(read.to));
    add(QDialog::tr("Cc"), display(read.cc));
    add(QDialog::tr("Subject"), read.subject);
    QStringList files;
    for (const MailPart &part : read.attachments)
        files << part.name;
    add(QDialog::tr("Files"), files.join(QStringLiteral(", ")));

    auto *forms = new QTabWidget(dialog);
    forms->setDocumentMode(true);
    forms->tabBar()->setAccessibleName(dialog->windowTitle());
    const auto addPage = [forms, &paper](std::unique_ptr<QTextDocument> document, const QString &name) {
        forms->addTab(page(std::move(document), name, paper, forms), name);
    };
    if (seen.html && !seen.html->html.isEmpty())
        addPage(
            htmlDocument(seen.html->html, seen.html->images, paper.extent(Width), paper), QDialog::tr("With formats"));
    addPage(proseDocument(read.text, paper), QDialog::tr("As plain text"));
    auto *close = new QPushButton(QDialog::tr("Close"), dialog);
    close->setDefault(true);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::accept);

    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(Space::Xxl, Space::Xl, Space::Xxl, Space::Xl);
    column->setSpacing(Space::M);
    column->addLayout(head);
    column->addWidget(forms, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resizeInScreen(dialog, Width, Tall);
    dialog->open();
}

} // namespace

void showReplyPreview(Desk &desk, const Reply &reply, QWidget *window)
{
    Reply light = reply;
    for (MailFile &file : light.files) {
        if (!isShownInText(reply, file) && !reply.forwarded)
            file.content.clear(); // only their names are shown
    }
    desk.database()
        .read(outgoingFrom, Actor{desk.agent(), desk.now()}, light)
        .then(window, [window, isForward = bool(reply.forwarded)](const Result<OutgoingMail> &mail) {
            if (!mail) {
                return tell(window, QDialog::tr("There is no mail to show yet"),
                    mail.error().kind == Error::Kind::Refused
                        ? QDialog::tr("It needs somebody to go to, and a queue with an address to come from.")
                        : words(mail.error()).oneLine());
            }
            const QString title = isForward ? QDialog::tr("As they will see it", "those a mail is sent on to")
                                            : QDialog::tr("As the customer will see it");
            const Theme paper = Theme::of(window).forPaper();
            aside([mail = *mail, paper] {
                return seen(mail, paper.extent(Width), paper);
            }).then(window, [window, title](const Result<Seen> &seen) {
                if (seen)
                    show(*seen, title, window);
            });
        });
}

} // namespace Earshot
