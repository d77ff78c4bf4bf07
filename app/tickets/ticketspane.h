// SPDX-FileCopyrightText: 2026 The Earshot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "earshot/domain/searchquery.h"
#include "earshot/storage/tickets.h"

#include <QHash>
#include <QWidget>

class QSettings;
class QStackedLayout;
class QTimer;
class QToolButton;

namespace Earshot
{

class Actions;
class Desk;
class Label;
class ListNotice;
class LoadingPlace;
class SearchField;
class TicketListModel;
class TicketListView;

/// A view as navigation names it: what it shows, and under which name its order is remembered.
struct TicketView {
    QString key; ///< "mine", "queue:3"
    QString title;
    TicketFilter filter;
    QString search = {}; ///< of a saved view
    QString trouble = {}; ///< why that finds nothing any more
    int count = -1; ///< of a saved view, if known
};

/// The middle pane: the search above the list it fills, the view's title and total, and the list or why it is empty.
class TicketsPane final : public QWidget
{
    Q_OBJECT

public:
    TicketsPane(Desk &desk, Actions &actions, QWidget *parent = nullptr);

    void showView(const TicketView &view);
    /// Exactly these, under a title of their own: what a report counted.
    void showTickets(const QString &title, const QList<TicketId> &tickets);
    void search(const QString &typed);
    void setFullWidth(bool fullWidth);

    TicketListView &list() { return *m_list; }
    TicketListModel &model() { return *m_model; }
    SearchField &searchField() { return *m_search; }
    /// Of the saved view, while its search is shown as it was saved.
    QString viewKey() const { return isSavedShown() ? m_saved.key : m_view.key; }
    bool isSavedShown() const { return !m_saved.key.isEmpty() && m_typed.trimmed() == m_saved.search; }
    /// Whether the list is that of viewKey(), and no search or figure.
    bool isViewShown() const { return isSavedShown() || (m_typed.isEmpty() && m_fixedTitle.isEmpty()); }
    /// The saved view one came from, also when the search was changed since; its key is empty for none.
    const TicketView &savedView() const { return m_saved; }
    /// What is searched for; empty while a view is shown, or while it cannot be understood.
    QString searchShown() const { return m_notUnderstood.isEmpty() ? m_typed.trimmed() : QString(); }
    void setSavedCount(const QString &key, int count);
    /// The words one found it by, to be marked.
    QStringList marks() const;

    void saveLayout(QSettings &settings) const;
    void restoreLayout(const QSettings &settings);

Q_SIGNALS:
    void menuWanted(const QPoint &globalPosition);
    void allWanted(); ///< the view is empty: show all tickets
    void sourceChanged(); ///< another view or search is shown

private:
    void build(Actions &actions);
    QWidget *titleRow(Actions &actions);
    void showArrangeMenu();
    void searched(const QString &typed, const SearchQuery &query);
    void showNotUnderstood(const QString &typed, const QString &sentence);
    void goToFound();
    void setOrder(TicketOrder order);
    TicketOrder order() const;
    void showSaved(const TicketView &view);
    void takeCatalog();
    QString foundTitle() const;
    void show(const QString &title);
    void showState();
    void showNotice();
    void countLater();
    void count();
    void tellTotal();
    QString totalWords() const;

    Desk &m_desk;
    TicketListModel *m_model;
    SearchField *m_search;
    Label *m_title;
    Label *m_total;
    QToolButton *m_arrange;
    QToolButton *m_save;
    TicketListView *m_list;
    QStackedLayout *m_stack;
    LoadingPlace *m_loading;
    ListNotice *m_notice;
    QTimer *m_soon; ///< until bars show that something is on its way
    QTimer *m_countTimer;

    TicketView m_view; ///< where an ended search leads back to
    TicketView m_saved;
    QHash<QString, TicketOrder> m_orders;
    QString m_fixedTitle; ///< not empty: tickets a report counted
    QString m_typed;
    QString m_notUnderstood; ///< why a search finds nothing to look for
    bool m_goToFound = false; ///< Enter was pressed: to the first hit, once it is here
    quint64 m_countGeneration = 0;
    int m_count = -1;
    int m_late = 0;
};

} // namespace Earshot
