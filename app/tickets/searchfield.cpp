// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tickets/searchfield.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include "earshot/storage/tickets.h"
#include "shell/icons.h"
#include "shell/label.h"
#include "shell/look.h"
#include "shell/plaintext.h"
#include "shell/wording.h"
#include "tickets/searchcolors.h"

namespace Earshot
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int PauseMs = 60; ///< between keys of somebody who types on
constexpr int RestMs = 900; ///< after which a half-written word counts as meant
constexpr qsizetype MostLetters = 1'000; ///< beyond it nobody searches: it was pasted by mistake

/// The beginning that can be searched for, to the end of a word if there is one near.
QString shortEnough(const QString &typed)
{
    if (typed.size() <= MostLetters)
        return typed;
    QString kept = typed.left(MostLetters + 1); // a word may end just there
    const qsizetype space = kept.lastIndexOf(u' ');
    kept.truncate(space > MostLetters / 2 ? space : MostLetters);
    if (kept.back().isHighSurrogate())
        kept.chop(1);
    return kept;
}

/// Where the piece that holds `position` begins and ends, quotes respected.
std::pair<int, int> pieceAt(const QString &typed, int position)
{
    int begin = 0;
    bool quoted = false;
    for (int at = 0; at < typed.size(); ++at) {
        if (typed.at(at) == u'"')
            quoted = !quoted;
        if (!quoted && typed.at(at).isSpace()) {
            if (at >= position)
                return {begin, at};
            begin = at + 1;
        }
    }
    return {begin, int(typed.size())};
}

} // namespace

QStringList searchPieces(const QString &typed)
{
    QStringList pieces;
    for (int at = 0; at < typed.size();) {
        const auto [begin, end] = pieceAt(typed, at);
        const QString piece = typed.mid(begin, end - begin).trimmed();
        if (!piece.isEmpty())
            pieces << piece;
        at = end + 1;
    }
    return pieces;
}

QStringList withoutOnePiece(const QString &typed)
{
    const QStringList pieces = searchPieces(typed);
    QStringList ways;
    for (qsizetype drop = pieces.size() - 1; pieces.size() > 1 && drop >= 0; --drop) {
        QStringList rest = pieces;
        rest.removeAt(drop);
        ways << rest.join(u' ');
    }
    return ways;
}

SearchField::SearchField(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_explanation(new Label(TypeRole::Meta, Token::Due, this))
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
    , m_pause(new QTimer(this))
    , m_rest(new QTimer(this))
{
    m_field->setObjectName(u"search"_s);
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Search tickets, calls and people"));
    m_field->addAction(icon(IconName::Search), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_field->setClearButtonEnabled(true);
    QAction *how = m_field->addAction(icon(IconName::Help), QLineEdit::TrailingPosition);
    how->setText(tr("How to search"));
    how->setToolTip(plainTip(
        tr("How to search (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_Space).toString(QKeySequence::NativeText))));
    connect(how, &QAction::triggered, this, &SearchField::offerEveryWay);
    m_field->installEventFilter(this);
    m_explanation->setWordWrap(true);
    m_explanation->hide();

    auto *list = new QListView;
    list->setAccessibleName(tr("Ways to narrow the search"));
    m_completer->setModel(m_offers);
    m_completer->setPopup(list);
    m_completer->setWidget(m_field);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Xs);
    column->addWidget(m_field);
    column->addWidget(m_explanation);
    setFocusProxy(m_field);

    m_pause->setSingleShot(true);
    m_pause->setInterval(PauseMs);
    m_rest->setSingleShot(true);
    m_rest->setInterval(RestMs);
    // Not textEdited: the clear button and assistive technologies change the text, too.
    connect(m_field, &QLineEdit::textChanged, this, &SearchField::edited);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        // What was found by half a word stays found.
        search(true);
        settle();
        // The same key takes an offered completion, and then one goes on typing.
        if (const auto *offers = m_completer->popup(); !offers->isVisible() || !offers->currentIndex().isValid())
            Q_EMIT entered();
    });
    connect(m_pause, &QTimer::timeout, this, [this] { search(true); });
    connect(m_rest, &QTimer::timeout, this, [this] {
        // Who looks at what is offered is not at the end of the word.
        m_completer->popup()->isVisible() ? void(explain(true)) : settle();
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { complete(index.data(Qt::UserRole).toString()); });
}

QString SearchField::text() const
{
    return m_field->text();
}

void SearchField::setText(const QString &typed)
{
    m_isCut = typed.size() > MostLetters;
    m_setting = true;
    m_field->setText(shortEnough(typed));
    m_setting = false;
    search(false);
    explain(false);
}

void SearchField::clear()
{
    setText({});
}

void SearchField::activate()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SearchField::setCatalog(const Catalog &catalog)
{
    m_catalog = catalog;
}

void SearchField::setTags(const QStringList &tags)
{
    m_tags = tags;
}

void SearchField::edited()
{
    if (m_setting)
        return;
    m_isCut = m_field->text().size() > MostLetters;
    if (m_isCut) {
        m_setting = true;
        m_field->setText(shortEnough(m_field->text()));
        m_setting = false;
    }
    if (m_field->text().isEmpty())
        return search(false);
    m_pause->start();
    m_rest->start();
    explain(true);
    offerCompletions();
}

void SearchField::search(bool typing)
{
    m_pause->stop();
    const QString typed = m_field->text();
    Q_EMIT searched(typed, parseSearch(typed, typing));
    if (!typing)
        settle();
}

void SearchField::settle()
{
    m_rest->stop();
    const QString sentence = explain(false);
    const QString typed = m_field->text();
    if (!typed.trimmed().isEmpty() && parseSearch(typed, true).isEmpty())
        Q_EMIT notUnderstood(
            typed, sentence.isEmpty() ? tr("There is nothing to look for in “%1”").arg(typed) : sentence);
}

QList<SearchQuery::Problem> SearchField::problems(bool whileTyping) const
{
    SearchNames known = searchNames(m_catalog);
    if (m_tags && m_tags->size() < Tickets::mostTags)
        known.tags = m_tags;
    QList<SearchQuery::Problem> all = searchProblems(m_field->text(), known);
    const auto [begin, end] = pieceAtCursor();
    if (whileTyping)
        all.removeIf([begin, end](const SearchQuery::Problem &problem) { // it is being written
            return problem.position + problem.length >= begin && problem.position < end;
        });
    return all;
}

QString SearchField::explain(bool whileTyping)
{
    const QList<SearchQuery::Problem> wrong = problems(whileTyping);
    colorSearch(*m_field, wrong);
    if (wrong.isEmpty() && !m_isCut) {
        m_explanation->hide();
        m_field->setAccessibleDescription({});
        return {};
    }
    m_problemPosition = m_isCut ? 0 : wrong.first().position;
    m_explanation->setText(m_isCut ? tr("This is too long to search for; only its beginning was taken")
                                   : words(wrong.first(), m_field->text()));
    m_explanation->show();
    m_field->setAccessibleDescription(m_explanation->text());
    placeExplanation();
    return m_explanation->text();
}

void SearchField::placeExplanation()
{
    // Below the word it speaks of, as far as there is room.
    const QFontMetrics metrics(m_field->font());
    const int word = Space::Xxxl + metrics.horizontalAdvance(m_field->text().left(m_problemPosition));
    const int needed = QFontMetrics(m_explanation->font()).horizontalAdvance(m_explanation->text());
    const int indent = qBound(0, word, qMax(0, width() - needed - Space::S));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    m_explanation->setContentsMargins(rightToLeft ? 0 : indent, 0, rightToLeft ? indent : 0, 0);
}

std::pair<int, int> SearchField::pieceAtCursor() const
{
    return pieceAt(m_field->text(), m_field->cursorPosition());
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            if (m_field->text().isEmpty())
                Q_EMIT escaped();
            m_field->clear();
            return true;
        }
        if (key->key() == Qt::Key_Space && key->modifiers() & Qt::ControlModifier) {
            offerEveryWay();
            return true;
        }
        if (key->key() == Qt::Key_Down) {
            Q_EMIT downPressed();
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusIn)
        Q_EMIT tagsWanted();
    return QWidget::eventFilter(watched, event);
}

void SearchField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(
            this, [this] { colorSearch(*m_field, problems(m_rest->isActive())); }, Qt::QueuedConnection);
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_explanation->isVisible())
        placeExplanation();
}

} // namespace Earshot
