// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "conversation/entryfiles.h"

#include "earshot/desk/aside.h"
#include "earshot/desk/desk.h"
#include "earshot/mail/mimemessage.h"
#include "earshot/storage/messages.h"

#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

#include <array>

#include "shell/icons.h"
#include "shell/plaintext.h"
#include "shell/wording.h"

namespace Earshot
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 MostShownText = 1'000'000;

} // namespace

EntryFiles::EntryFiles(Desk &desk, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
}

EntryFiles::~EntryFiles() = default;

bool EntryFiles::isText(const Attachment &attachment)
{
    static constexpr std::array endings{"log"_L1, "txt"_L1, "json"_L1, "xml"_L1, "yaml"_L1, "yml"_L1, "ini"_L1,
        "conf"_L1, "cfg"_L1, "csv"_L1, "diff"_L1, "patch"_L1, "sql"_L1, "py"_L1, "md"_L1, "properties"_L1, "toml"_L1};
    if (attachment.size > MostShownText)
        return false;
    const QString ending = attachment.name.section(u'.', -1).toLower();
    return (attachment.type.startsWith(u"text/"_s) && attachment.type != u"text/html")
        || attachment.type == u"application/json" || attachment.type == u"application/xml"
        || std::any_of(endings.begin(), endings.end(), [&ending](QLatin1StringView known) { return ending == known; });
}

QMenu *EntryFiles::menu(const Entry &entry, const Attachment &attachment, std::function<void()> hide)
{
    auto *menu = new QMenu(&m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (hide)
        menu->addAction(tr("Hide"), this, std::move(hide));
    else if (isText(attachment))
        menu->addAction(icon(IconName::Eye), tr("Show here"), this, [this, entry, attachment] {
            read(entry, attachment, [this, key = entry.key(), id = attachment.id.value](const QByteArray &bytes) {
                Q_EMIT textRead(key, id, QString::fromUtf8(bytes));
            });
        });
    menu->addAction(
        icon(IconName::Download), tr("Save as…"), this, [this, entry, attachment] { saveAs(entry, attachment); });
    menu->addAction(icon(IconName::OpenWindow), attachment.executable ? tr("Save and open…") : tr("Save and open"),
        this, [this, entry, attachment] { open(entry, attachment); });
    return menu;
}

void EntryFiles::read(const Entry &entry, const Attachment &attachment, Then then)
{
    const auto failed = [this, name = attachment.name](
                            const QString &why) { tell(&m_window, tr("%1 cannot be read").arg(name), why); };
    m_desk.database()
        .read(Messages::raw, entry.message()->rawHash)
        .then(this,
            [this, part = attachment.part.toUtf8(), then = std::move(then), failed](const Result<QByteArray> &raw) {
                if (!raw)
                    return failed(words(raw.error()).oneLine());
                aside([raw = *raw, part] {
                    return decodedPart(raw, part);
                }).then(this, [then, failed](const Result<Result<QByteArray>> &decoded) {
                    decoded &&*decoded ? then(**decoded)
                                       : failed(tr("The mail is kept as it came; the file in it is damaged."));
                });
            });
}

bool EntryFiles::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) {
        // Whoever sent it does not decide that it may run.
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        return true;
    }
    tell(&m_window, tr("Not saved"), tr("%1: %2").arg(QFileInfo(path).fileName(), file.errorString()));
    return false;
}

void EntryFiles::saveAs(const Entry &entry, const Attachment &attachment)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(m_window.window(), tr("Save as"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(attachment.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, entry, attachment](const QString &path) {
        read(entry, attachment, [this, path](const QByteArray &bytes) {
            if (write(path, bytes))
                Q_EMIT said(tr("Saved %1").arg(QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

void EntryFiles::open(const Entry &entry, const Attachment &attachment)
{
    if (!attachment.executable)
        return saveAndOpen(entry, attachment);
    ask(&m_window,
        {tr("%1 can run as a program").arg(attachment.name),
            tr("It came with the mail of %1. Opened, it may do anything that you may do on this computer. Ask the "
               "customer first whether they sent it.")
                .arg(entry.who),
            tr("Save and open"), tr("Cancel"), Look::Danger},
        this, [this, entry, attachment] { saveAndOpen(entry, attachment); });
}

void EntryFiles::saveAndOpen(const Entry &entry, const Attachment &attachment)
{
    read(entry, attachment, [this, name = attachment.name](const QByteArray &bytes) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
        QDir().mkpath(folder);
        const QString path = freePath(folder, name);
        if (!write(path, bytes))
            return;
        if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            Q_EMIT said(tr("Saved and opened %1").arg(QFileInfo(path).fileName()));
        else
            tell(&m_window, tr("Saved, not opened"), tr("No program on this computer opens %1.").arg(name));
    });
}

bool EntryFiles::isMail(const Entry &entry)
{
    return entry.message() && !entry.message()->rawHash.isEmpty();
}

QString EntryFiles::mailName(const Entry &entry)
{
    // A subject may hold what no file name may.
    static const QRegularExpression unsafe(u"[\\x00-\\x1f\\x7f/\\\\:*?\"<>|]+"_s);
    const QString subject = QString(entry.message()->subject).replace(unsafe, u" "_s).simplified().left(80);
    return (subject.isEmpty() || subject.startsWith(u'.') ? tr("Mail") : subject) + u".eml"_s;
}

void EntryFiles::readMail(const Entry &entry, Then then)
{
    m_desk.database()
        .read(Messages::raw, entry.message()->rawHash)
        .then(this, [this, then = std::move(then)](const Result<QByteArray> &raw) {
            raw ? then(*raw) : Q_EMIT said(words(raw.error()).oneLine());
        });
}

void EntryFiles::saveMail(const Entry &entry)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(m_window.window(), tr("Save mail as"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(mailName(entry));
    connect(dialog, &QFileDialog::fileSelected, this, [this, entry](const QString &path) {
        readMail(entry, [this, path](const QByteArray &raw) {
            if (write(path, raw))
                Q_EMIT said(tr("Saved %1").arg(QFileInfo(path).fileName()));
        });
    });
    dialog->open();
}

void EntryFiles::dragMail(const Entry &entry)
{
    readMail(entry, [this, name = mailName(entry)](const QByteArray &raw) {
        // Let go of meanwhile, or there is no place for it.
        if (!m_dragged)
            m_dragged = std::make_unique<QTemporaryDir>();
        if (!(QGuiApplication::mouseButtons() & Qt::LeftButton) || !m_dragged->isValid())
            return;
        const QString path = freePath(m_dragged->path(), name);
        if (!write(path, raw))
            return;
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path)});
        mime->setData(u"message/rfc822"_s, raw);
        auto *drag = new QDrag(&m_window);
        drag->setMimeData(mime);
        drag->setPixmap(icon(IconName::Mail).pixmap(32, 32));
        drag->exec(Qt::CopyAction); // Qt's only way to drag
    });
}

QString EntryFiles::freePath(const QString &folder, const QString &name)
{
    // The name was cleaned when the mail came in; here it loses what could still lead elsewhere.
    const QString safe = QFileInfo(name).fileName().isEmpty() ? u"file"_s : QFileInfo(name).fileName();
    QString path = folder + u'/' + safe;
    for (int n = 2; QFileInfo::exists(path); ++n) {
        const qsizetype dot = safe.lastIndexOf(u'.');
        path = folder + u'/' + (dot > 0 ? safe.left(dot) : safe) + u" ("_s + QString::number(n) + u')'
            + (dot > 0 ? safe.mid(dot) : QString());
    }
    return path;
}

} // namespace Earshot
